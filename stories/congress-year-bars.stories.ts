import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { haidian, shenzhen } from './records.js';

const tag = 'congress-year-bars-chart';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'to set one year beside the year before.',
    mind: 'more than twelve rows no reader compares: choose metrics.',
  }),
  title: 'Charts/Year bars',
};

export default meta;

const usual = usualStories(tag, { data: haidian });

export const Drawn: Story = { args: { data: haidian } };

/** A legend that filters, and selects for metric and years. */
export const Controls: Story = { args: { data: haidian, controls: true } };

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

/** Two reports with a year between them that is not at hand. */
export const WithGap: Story = { args: { data: shenzhen.slice(-2) } };

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
