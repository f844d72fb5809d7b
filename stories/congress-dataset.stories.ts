import '@congress-metrics/elements/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { missing } from './fetchers.js';
import { haidian } from './records.js';

const meta: Meta = {
  title: 'Dataset',
  component: 'congress-dataset',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component:
          'Fetches and checks record files once for every chart in it, and for those that name it by `dataset`. Point at a figure in one chart: the same figure is marked in the others.',
      },
    },
  },
};

export default meta;

export const LinkedCharts: StoryObj = {
  render: () => html`
    <congress-dataset .data=${haidian}>
      <congress-key-figures-chart></congress-key-figures-chart>
      <congress-year-bars-chart></congress-year-bars-chart>
      <congress-change-chart></congress-change-chart>
    </congress-dataset>
  `,
};

/** What has failed is said once, not in each chart. */
export const NotFound: StoryObj = {
  render: () => html`
    <congress-dataset src="records.json" .fetcher=${missing}>
      <congress-year-bars-chart></congress-year-bars-chart>
      <congress-change-chart></congress-change-chart>
    </congress-dataset>
  `,
};
