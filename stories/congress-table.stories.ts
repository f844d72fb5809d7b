import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { haidian } from './records.js';

const tag = 'congress-table';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'beside any chart, for whoever checks a figure.',
    mind: 'quotes stay in Chinese whatever the language of the page.',
  }),
  title: 'Table',
};

export default meta;

const usual = usualStories(tag, { data: haidian });

export const Drawn: Story = { args: { data: haidian } };

export const SomeMetrics: Story = {
  args: { data: haidian, metrics: 'suggestions suggestions-resolved voters-received' },
};

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
