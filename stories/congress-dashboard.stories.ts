import type { Meta } from '@storybook/web-components-vite';
import { pageOf, usualStories, type Arguments, type Story } from './chart-stories.js';
import { haidian, shenzhen, xuhui } from './records.js';

const tag = 'congress-dashboard';

const meta: Meta<Arguments> = {
  ...pageOf(tag, {
    use: 'for a body’s year on one page.',
    mind: 'it chooses by itself; put single charts where a page tells a story of its own.',
  }),
  title: 'Dashboard',
};

export default meta;

const usual = usualStories(tag, { data: haidian });

export const Drawn: Story = { args: { data: haidian } };

/** The year that the founding report describes. */
export const Year2024: Story = { args: { data: haidian, year: 2024 } };

export const ManyYears: Story = { args: { data: shenzhen } };

/** The reader picks a body. */
export const SeveralBodies: Story = { args: { data: [...haidian, ...shenzhen, ...xuhui] } };

export const Narrow: Story = usual.Narrow;

export const LargeText: Story = usual.LargeText;

export const English: Story = usual.English;

export const Dark: Story = usual.Dark;

export const Loading: Story = usual.Loading;

export const Invalid: Story = usual.Invalid;

export const Empty: Story = usual.Empty;

export const Stale: Story = usual.Stale;
