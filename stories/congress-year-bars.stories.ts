import type { CongressRecord } from '@congress-metrics/core';
import '@congress-metrics/elements/define';
import type { Fetcher } from '@congress-metrics/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { failing, missing, mistaken, silent } from './fetchers.js';
import { haidian, shenzhen, xuhui } from './records.js';
import { untilState } from './until-state.js';

interface Arguments {
  readonly data?: readonly CongressRecord[];
  readonly metrics?: string;
  readonly heading?: string;
  readonly textSize?: 'normal' | 'large';
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly language?: string;
  readonly width?: number;
  readonly fetcher?: Fetcher;
}

const meta: Meta<Arguments> = {
  title: 'Year bars',
  render: ({ data, metrics = '', heading = '', textSize, theme, language, width, fetcher }) => html`
    <div lang=${language ?? nothing} .style=${width === undefined ? '' : `width:${width}px`}>
      <congress-year-bars
        src=${fetcher === undefined ? nothing : 'records.json'}
        metrics=${metrics}
        heading=${heading}
        text-size=${textSize ?? nothing}
        theme=${theme ?? nothing}
        .data=${data}
        .fetcher=${fetcher}
      ></congress-year-bars>
    </div>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

/** Haidian district, two years: one scope has widened, one figure is not printed. */
export const Drawn: Story = { args: { data: haidian } };

export const ChosenMetrics: Story = {
  args: {
    data: haidian,
    metrics: 'special-work-reports appointments-and-removals higher-level-deputies-by-elected',
  },
};

/** One year alone: bars without a change. */
export const OneYear: Story = {
  args: {
    data: haidian.slice(0, 1),
    metrics: 'suggestions suggestions-resolved suggestions-under-key-supervision voters-received',
  },
};

export const Xuhui: Story = { args: { data: xuhui } };

/** Two reports with a year between them that is not at hand. */
export const WithGap: Story = { args: { data: shenzhen.slice(-2) } };

export const Narrow: Story = { args: { data: haidian, width: 288 } };

export const LargeText: Story = { args: { data: haidian, textSize: 'large' } };

export const English: Story = { args: { data: haidian, language: 'en' } };

export const Dark: Story = { args: { data: haidian, theme: 'dark' } };

export const Loading: Story = { args: { fetcher: silent } };

export const Invalid: Story = {
  args: { fetcher: mistaken },
  play: async ({ canvasElement }) => {
    await untilState(canvasElement, 'congress-year-bars', 'invalid');
  },
};

export const NotFound: Story = {
  args: { fetcher: missing },
  play: async ({ canvasElement }) => {
    await untilState(canvasElement, 'congress-year-bars', 'invalid');
  },
};

export const Empty: Story = {};

export const Stale: Story = {
  render: (args, context) => meta.render?.({ ...args, fetcher: failing() }, context) ?? html``,
  play: async ({ canvasElement }) => {
    const element = await untilState(canvasElement, 'congress-year-bars', 'drawn');
    element.reload();
    await untilState(canvasElement, 'congress-year-bars', 'stale');
  },
};
