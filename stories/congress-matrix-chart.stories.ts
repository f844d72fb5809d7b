import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { allBodies, madeUpOver, shenzhen } from './records.js';

const tag = 'congress-matrix-chart';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'to see many metrics or many bodies over the years at once.',
    mind: 'depth of colour compares within a row only; the values are what counts.',
  }),
  title: 'Charts/Matrix chart',
};

export default meta;

const usual = usualStories(tag, { data: shenzhen });

export const Drawn: Story = { args: { data: shenzhen } };

/** One metric of every body at hand. */
export const Bodies: Story = { args: { data: allBodies, metrics: 'standing-committee-meetings' } };

/** 3,200 made-up bodies over 20 years: 64,000 cells, one tab stop, and no object a cell. */
export const ManyBodies: Story = {
  args: { data: madeUpOver(20), metrics: 'standing-committee-meetings', body: 'c1234' },
};

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
