import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { allBodies, madeUp } from './records.js';

const tag = 'congress-ranking-chart';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'to place one body among those of its level and year.',
    mind: 'a rank is no grade: bodies differ in size and in what they count.',
  }),
  title: 'Charts/Ranking chart',
};

export default meta;

const usual = usualStories(tag, { data: allBodies });

export const Drawn: Story = { args: { data: allBodies } };

/** 3,200 made-up bodies: the reader’s own stays in view. */
export const ManyBodies: Story = {
  args: { data: madeUp, body: 'c1234', metrics: 'standing-committee-meetings' },
};

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
