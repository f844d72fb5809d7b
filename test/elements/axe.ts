import 'axe-core/axe.js';
import type { CongressRecord } from '@congress-metrics/core';
import type { CongressRecordElement } from '@congress-metrics/elements';
import type { AxeResults, RunOptions } from 'axe-core';
import { charts, chartTags, records, same, settled, type ChartTag } from './support.js';

declare const axe: {
  readonly run: (context: readonly Element[], options: RunOptions) => Promise<AxeResults>;
};

// Faults 85 and 75: the rules of WCAG 2.2 AA; every reference within its own root.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The shadow root of an element, and those within it. */
function rootsIn({ shadowRoot }: Element): readonly ShadowRoot[] {
  if (shadowRoot === null) return [];
  return [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsIn)];
}

/** Asserts that axe finds no fault with any of the elements. */
export async function passAxe(...elements: readonly CongressRecordElement[]): Promise<void> {
  for (const element of elements) await settled(element);
  // A colour on its way to another is neither.
  const moving = elements.flatMap(rootsIn).flatMap((root) => root.getAnimations());
  await Promise.allSettled(moving.map(({ finished }) => finished));
  const { violations } = await axe.run(elements, { runOnly: tags });
  same(
    violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    [],
  );
}

export const elements = [...chartTags, 'congress-table', 'congress-dashboard'] as const;

type Tag = (typeof elements)[number];

/** Records that an element has something to show of. */
export function recordsFor(tag: Tag): Promise<readonly CongressRecord[]> {
  return records(...charts[tag in charts ? (tag as ChartTag) : 'congress-year-bars-chart']);
}

/** Makes every element, all on one page, and asserts that axe finds no fault. */
export async function allPassAxe(
  make: (tag: Tag) => Promise<CongressRecordElement>,
): Promise<void> {
  const made = [];
  for (const tag of elements) made.push(await make(tag));
  await passAxe(...made);
}
