import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { putuo, xuhui } from './records.js';

const tag = 'congress-change-chart';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'to show what moved, the most first.',
    mind: 'percent of a small number is unstable: such rows are pale and give both counts.',
  }),
  title: 'Charts/Change chart',
};

export default meta;

const usual = usualStories(tag, { data: xuhui });

export const Drawn: Story = { args: { data: xuhui } };

/** The change in percent, in bars from a middle line. */
export const Percent: Story = { args: { data: xuhui, by: 'percent' } };

export const Putuo: Story = { args: { data: putuo } };

export const Controls: Story = { args: { data: xuhui, controls: true } };

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
