import type { CongressRecord } from '@congress-metrics/core';
import '@congress-metrics/elements/define';
import type { CongressRecordElement, ElementState, Fetcher } from '@congress-metrics/elements';
// Reading comes as many small files here; no test should wait for them.
import '@congress-metrics/core/read';
import { emulateMedia } from '@web/test-runner-commands';
import { aTimeout, assert, expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';

/** The records that the examples show. */
export async function records(...names: readonly string[]): Promise<readonly CongressRecord[]> {
  return Promise.all(
    names.map(async (name) => {
      const answer = await fetch(addressOf(name));
      return (await answer.json()) as CongressRecord;
    }),
  );
}

export function addressOf(name: string): string {
  return `/examples/records/${name}.json`;
}

export const haidian = (): Promise<readonly CongressRecord[]> =>
  records('haidian-2024', 'haidian-2025');

/** The tags of all charts, with records that each of them has something to draw of. */
export const charts = {
  'congress-key-figures-chart': ['haidian-2024', 'haidian-2025'],
  'congress-year-bars-chart': ['haidian-2024', 'haidian-2025'],
  'congress-change-chart': ['xuhui-2023', 'xuhui-2024'],
  'congress-trend-chart': ['shenzhen-2019', 'shenzhen-2021', 'shenzhen-2022'],
  'congress-composition-chart': ['beijing-2023', 'beijing-2025'],
  'congress-funnel-chart': ['haidian-2024'],
  'congress-matrix-chart': ['shenzhen-2021', 'shenzhen-2022', 'shenzhen-2023'],
  'congress-ranking-chart': ['haidian-2025', 'wuchang-2025', 'putuo-2025'],
  'congress-plan-chart': ['haidian-2025', 'shenzhen-2022'],
  'congress-agenda-chart': ['haidian-2024', 'haidian-2025'],
} as const;

export type ChartTag = keyof typeof charts;

export const chartTags = Object.keys(charts) as readonly ChartTag[];

type Tag = ChartTag | 'congress-table' | 'congress-dashboard';

/** Puts an element on the page with some properties, and waits until it shows what it should. */
export async function show<T extends Tag>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
  state: ElementState = 'drawn',
): Promise<HTMLElementTagNameMap[T]> {
  const holder = await fixture<HTMLElement>('<div></div>');
  const element = document.createElement(tag);
  Object.assign(element, properties);
  holder.append(element);
  await reaches(element, state);
  return element;
}

/** Waits for a state, and for the drawing that belongs to it. */
export async function reaches(element: CongressRecordElement, state: ElementState): Promise<void> {
  // What stands far down the page is not drawn before its reader comes near.
  element.scrollIntoView({ block: 'nearest' });
  await waitUntil(() => element.state === state, `It never became ${state}.`);
  await settled(element);
}

/** Waits until the size is known and all is drawn. */
export async function settled(element: CongressRecordElement): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}

export function all(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function one(element: Element, selector: string): HTMLElement {
  const [found] = all(element, selector);
  if (found === undefined) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The words of something, with line breaks of the template as spaces. */
export function words(element: Element): string {
  return element.textContent.replace(/\s+/gu, ' ').trim();
}

export const datum = (key: string): string => `.datum[data-datum="${key}"]`;

/** A fetcher that answers with some text, after a while. */
export function answering(text: string, { after = 0, status = 200 } = {}): Fetcher {
  return async () => {
    await aTimeout(after);
    return new Response(text, { status });
  };
}

/** Shows the page in another medium, or to a reader with another wish; `false` where the browser cannot. */
export async function emulated(medium: Parameters<typeof emulateMedia>[0]): Promise<boolean> {
  try {
    await emulateMedia(medium);
    return true;
  } catch {
    return false;
  }
}

/** Collects every error that the page reports while something happens. */
export async function errorsDuring(deed: () => Promise<unknown>): Promise<readonly string[]> {
  const errors: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('message' in event ? event.message : String(event.reason));
  };
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
  try {
    await deed();
  } finally {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  }
  return errors;
}

/** Asserts that two things are equal, part by part. */
export function same(actual: unknown, expected: unknown): void {
  assert.deepEqual(actual, expected);
}

export { expect };
