import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { haidian, shenzhen, xuhui } from './records.js';

const tag = 'congress-trend-chart';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'for three years and more.',
    mind: 'a year without a report is a gap, never a line across it.',
  }),
  title: 'Charts/Trend chart',
};

export default meta;

const usual = usualStories(tag, { data: shenzhen });

export const Drawn: Story = { args: { data: shenzhen } };

export const OneMetric: Story = { args: { data: shenzhen, metrics: 'special-work-reports' } };

/** One metric of several bodies, on one scale. */
export const SeveralBodies: Story = {
  args: {
    data: [...shenzhen, ...xuhui, ...haidian],
    metrics: 'standing-committee-meetings',
    controls: true,
  },
};

export const Controls: Story = { args: { data: shenzhen, controls: true, from: 2019 } };

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
