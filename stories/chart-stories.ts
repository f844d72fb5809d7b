import type { CongressRecord } from '@congress-metrics/core';
import '@congress-metrics/elements/define';
import type { Fetcher } from '@congress-metrics/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { failing, mistaken, silent } from './fetchers.js';
import { untilState } from './until-state.js';

/** What a story may set: the properties of the element, and the place that it stands in. */
export interface Arguments {
  readonly data?: readonly CongressRecord[];
  readonly metrics?: string;
  readonly body?: string;
  readonly year?: number;
  readonly from?: number;
  readonly to?: number;
  readonly heading?: string;
  readonly controls?: boolean;
  readonly by?: 'size' | 'percent';
  readonly textSize?: 'normal' | 'large';
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly fetcher?: Fetcher;
  readonly language?: string;
  readonly width?: number;
}

export type Story = StoryObj<Arguments>;

type Tag = keyof HTMLElementTagNameMap & `congress-${string}`;

const keyboard = `
### Keyboard

| Key | What it does |
| --- | --- |
| Tab | into the chart (one stop), on to its buttons, and out |
| ← → | the same figure in the year before or after |
| ↑ ↓ | the next figure of the same year |
| Home, End | the first and the last figure |
| Enter, Space | chooses the figure: \`congress-select\` |
| Escape | closes the tip or the menu |

### Accessibility

The drawing is hidden from screen readers; over it lies a list of its figures, each named by metric,
year and value. The figure is named by its title and described in a paragraph of words. The same
figures are a real table behind “显示数据表”. What is approximate, planned, provisional or broken is
told by shape and in words, never by colour alone.
`;

/** What a page of the documentation says of an element besides its attributes, parts and events. */
export interface Advice {
  readonly use: string;
  readonly mind: string;
}

/** What all stories of an element have in common. */
export function pageOf(tag: Tag, { use, mind }: Advice): Omit<Meta<Arguments>, 'title'> {
  return {
    component: tag,
    argTypes: {
      data: { control: false },
      fetcher: { control: false },
      theme: { control: 'select', options: ['auto', 'light', 'dark'] },
      textSize: { control: 'select', options: ['normal', 'large'] },
      language: { control: 'select', options: ['zh-CN', 'en'] },
      width: { control: { type: 'range', min: 240, max: 1280, step: 8 } },
    },
    parameters: {
      docs: {
        description: { component: `**Use it** ${use}\n\n**Mind** ${mind}\n${keyboard}` },
      },
    },
    render: (given) => placed(tag, given),
  };
}

function placed(tag: Tag, { language, width, fetcher, ...properties }: Arguments): HTMLElement {
  const place = document.createElement('div');
  if (language !== undefined) place.lang = language;
  if (width !== undefined) place.style.width = `${width}px`;
  const element = document.createElement(tag);
  Object.assign(
    element,
    Object.fromEntries(
      Object.entries(properties as Readonly<Record<string, unknown>>).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    fetcher && { fetcher, src: 'records.json' },
  );
  place.append(element);
  return place;
}

/** The stories that every element has: narrow, large, in English, dark, and each state without a drawing. */
export function usualStories(
  tag: Tag,
  args: Arguments,
): Readonly<
  Record<
    'Narrow' | 'LargeText' | 'English' | 'Dark' | 'Loading' | 'Invalid' | 'Empty' | 'Stale',
    Story
  >
> {
  return {
    Narrow: { args: { ...args, width: 288 } },
    LargeText: { args: { ...args, textSize: 'large' } },
    English: { args: { ...args, language: 'en' } },
    Dark: { args: { ...args, theme: 'dark' } },
    Loading: { args: { fetcher: silent } },
    Invalid: {
      args: { fetcher: mistaken },
      play: async ({ canvasElement }) => {
        await untilState(canvasElement, tag, 'invalid');
      },
    },
    Empty: { args: { data: [] } },
    Stale: {
      render: (given) => placed(tag, { ...given, fetcher: failing(args.data) }),
      args: { ...args, data: undefined } as unknown as Arguments,
      play: async ({ canvasElement }) => {
        const element = await untilState(canvasElement, tag, 'drawn');
        element.reload();
        await untilState(canvasElement, tag, 'stale');
      },
    },
  };
}
