import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { haidian } from './records.js';

const tag = 'congress-funnel-chart';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'for steps of one thing: raised, replied to, resolved.',
    mind: 'steps that count different things get numbers and ratios, and no common scale.',
  }),
  title: 'Charts/Funnel chart',
};

export default meta;

const usual = usualStories(tag, { data: haidian.slice(0, 1) });

export const Drawn: Story = { args: { data: haidian.slice(0, 1) } };

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
