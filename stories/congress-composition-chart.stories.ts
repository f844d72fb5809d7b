import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { beijing, sichuan } from './records.js';

const tag = 'congress-composition-chart';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'for parts of a whole that add up.',
    mind: 'classes that overlap or miss the whole are not stacked: the chart says why.',
  }),
  title: 'Charts/Composition chart',
};

export default meta;

const usual = usualStories(tag, { data: beijing });

export const Drawn: Story = { args: { data: beijing } };

export const Sichuan: Story = { args: { data: sichuan } };

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
