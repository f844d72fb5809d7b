import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { haidian } from './records.js';

const tag = 'congress-agenda-chart';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'to show what was supervised, by theme and form.',
    mind: 'it lists what the report names; its counts may be larger.',
  }),
  title: 'Charts/Agenda',
};

export default meta;

const usual = usualStories(tag, { data: haidian });

export const Drawn: Story = { args: { data: haidian } };

export const FirstYear: Story = { args: { data: haidian, year: 2024 } };

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
