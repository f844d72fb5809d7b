import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { haidian, shenzhen } from './records.js';

const tag = 'congress-plan-chart';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'to hold a year’s plan against what its report says.',
    mind: '“未见结果” means that the text says nothing, not that nothing was done.',
  }),
  title: 'Charts/Plan chart',
};

export default meta;

const usual = usualStories(tag, { data: haidian });

export const Drawn: Story = { args: { data: haidian } };

/** Shenzhen 2022: planned counts. */
export const Counts: Story = { args: { data: shenzhen, year: 2022 } };

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
