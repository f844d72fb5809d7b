import type { CongressRecord } from '@congress-metrics/core';
import '@congress-metrics/elements/define';
import type { Fetcher } from '@congress-metrics/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { failing, mistaken, silent } from './fetchers.js';
import { haidian, shenzhen, xuhui } from './records.js';
import { untilState } from './until-state.js';

interface Arguments {
  readonly data?: readonly CongressRecord[];
  readonly year?: number;
  readonly heading?: string;
  readonly textSize?: 'normal' | 'large';
  readonly theme?: 'auto' | 'light' | 'dark';
  readonly language?: string;
  readonly width?: number;
  readonly fetcher?: Fetcher;
}

const meta: Meta<Arguments> = {
  title: 'Dashboard',
  render: ({ data, year, heading = '', textSize, theme, language, width, fetcher }) => html`
    <div lang=${language ?? nothing} .style=${width === undefined ? '' : `width:${width}px`}>
      <congress-dashboard
        src=${fetcher === undefined ? nothing : 'records.json'}
        year=${year ?? nothing}
        heading=${heading}
        text-size=${textSize ?? nothing}
        theme=${theme ?? nothing}
        .data=${data}
        .fetcher=${fetcher}
      ></congress-dashboard>
    </div>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

/** Haidian district: the year that the founding report describes, beside the next. */
export const Drawn: Story = { args: { data: haidian, year: 2024 } };

export const LatestYear: Story = { args: { data: haidian } };

/** Six years of Shenzhen: key figures with their course. */
export const ManyYears: Story = { args: { data: shenzhen } };

/** Several bodies: the reader picks one. */
export const SeveralBodies: Story = { args: { data: [...haidian, ...shenzhen, ...xuhui] } };

export const Narrow: Story = { args: { data: haidian, year: 2024, width: 288 } };

export const LargeText: Story = { args: { data: haidian, year: 2024, textSize: 'large' } };

export const English: Story = { args: { data: haidian, year: 2024, language: 'en' } };

export const Dark: Story = { args: { data: haidian, year: 2024, theme: 'dark' } };

export const Loading: Story = { args: { fetcher: silent } };

export const Invalid: Story = {
  args: { fetcher: mistaken },
  play: async ({ canvasElement }) => {
    await untilState(canvasElement, 'congress-dashboard', 'invalid');
  },
};

export const Empty: Story = {};

export const Stale: Story = {
  render: (args, context) => meta.render?.({ ...args, fetcher: failing() }, context) ?? html``,
  play: async ({ canvasElement }) => {
    const element = await untilState(canvasElement, 'congress-dashboard', 'drawn');
    element.reload();
    await untilState(canvasElement, 'congress-dashboard', 'stale');
  },
};
