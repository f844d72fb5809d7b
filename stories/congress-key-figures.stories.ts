import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { haidian, shenzhen } from './records.js';

const tag = 'congress-key-figures-chart';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'at the head of a page: what a reader asks for first.',
    mind: 'a figure without its change says little: give at least two years.',
  }),
  title: 'Charts/Key figures',
};

export default meta;

const usual = usualStories(tag, { data: haidian });

export const Drawn: Story = { args: { data: haidian } };

/** Six years: each figure with its course. */
export const ManyYears: Story = { args: { data: shenzhen } };

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
