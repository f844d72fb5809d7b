import type { CongressRecord } from '@congress-metrics/core';
import '@congress-metrics/elements/define';
import type { Fetcher } from '@congress-metrics/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { failing, mistaken, silent } from './fetchers.js';
import { shenzhen } from './records.js';
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
  title: 'Trend chart',
  render: ({ data, metrics = '', heading = '', textSize, theme, language, width, fetcher }) => html`
    <div lang=${language ?? nothing} .style=${width === undefined ? '' : `width:${width}px`}>
      <congress-trend-chart
        src=${fetcher === undefined ? nothing : 'records.json'}
        metrics=${metrics}
        heading=${heading}
        text-size=${textSize ?? nothing}
        theme=${theme ?? nothing}
        .data=${data}
        .fetcher=${fetcher}
      ></congress-trend-chart>
    </div>
  `,
};

export default meta;

type Story = StoryObj<Arguments>;

/** Shenzhen, six reports in ten years: gaps stay gaps, breaks are marked. */
export const Drawn: Story = { args: { data: shenzhen } };

export const OneMetric: Story = { args: { data: shenzhen, metrics: 'special-work-reports' } };

export const Narrow: Story = { args: { data: shenzhen, width: 288 } };

export const LargeText: Story = { args: { data: shenzhen, textSize: 'large' } };

export const English: Story = { args: { data: shenzhen, language: 'en' } };

export const Dark: Story = { args: { data: shenzhen, theme: 'dark' } };

export const Loading: Story = { args: { fetcher: silent } };

export const Invalid: Story = {
  args: { fetcher: mistaken },
  play: async ({ canvasElement }) => {
    await untilState(canvasElement, 'congress-trend-chart', 'invalid');
  },
};

export const Empty: Story = {};

export const Stale: Story = {
  render: (args, context) => meta.render?.({ ...args, fetcher: failing() }, context) ?? html``,
  play: async ({ canvasElement }) => {
    const element = await untilState(canvasElement, 'congress-trend-chart', 'drawn');
    element.reload();
    await untilState(canvasElement, 'congress-trend-chart', 'stale');
  },
};
