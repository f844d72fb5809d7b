import type { CongressRecord } from '@congress-metrics/core';
import type { CongressRecordElement } from '@congress-metrics/elements';
import { aTimeout, waitUntil } from '@open-wc/testing';
import { all, datum, expect, haidian, one, same, settled, show, words } from './support.js';

/** Haidian's records with another number of suggestions in the first year. */
async function withSuggestions(value: number): Promise<readonly CongressRecord[]> {
  const [first, ...rest] = await haidian();
  if (first === undefined) throw new Error('There is no record.');
  return [
    { ...first, metrics: { ...first.metrics, 'standing-committee-meetings': value } },
    ...rest,
  ];
}

/** Everything that comes into a live region while something happens. */
async function toldDuring(
  element: CongressRecordElement,
  deed: () => Promise<unknown>,
): Promise<readonly string[]> {
  const told: string[] = [];
  const observers = all(element, '[role="status"], [role="alert"], [aria-live]').map((region) => {
    const observer = new MutationObserver(() => {
      if (words(region) !== '') told.push(words(region));
    });
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    return observer;
  });
  await deed();
  await settled(element);
  for (const observer of observers) observer.disconnect();
  return told;
}

/** Lets pauses of seconds end when the test says so. */
function pauses(): { readonly end: () => void; readonly restore: () => void } {
  const own = window.setTimeout.bind(window);
  const waiting: (() => void)[] = [];
  window.setTimeout = ((deed: () => void, after = 0, ...rest: unknown[]) => {
    if (after < 1000) return own(deed, after, ...rest);
    waiting.push(deed);
    return 0;
  }) as typeof setTimeout;
  return {
    end: () => {
      for (const deed of waiting.splice(0)) deed();
    },
    restore: () => {
      window.setTimeout = own;
    },
  };
}

describe('73: what is told', () => {
  it('is told politely, in regions that were there before', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    for (const region of all(element, '[role="status"], [aria-live], [role="alert"]'))
      same(region.getAttribute('role'), 'status');
    same(all(element, '[aria-live="assertive"]').length, 0);
  });

  it('is each figure that the reader moves to, at once and once', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    for (const year of [2025, 2024]) {
      const told = await toldDuring(element, async () => {
        one(element, datum(`special-work-reports@${year}`)).focus();
        await settled(element);
      });
      same(told.length, 1);
      expect(told[0]).to.contain(year === 2025 ? '52项' : '46项');
    }
  });

  it('is what has changed in the data, once, and the next change after a pause', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    const time = pauses();
    try {
      const first = await toldDuring(element, async () => {
        element.data = await withSuggestions(70);
        await waitUntil(() => all(element, '.spoken').some((one) => words(one).includes('70次')));
      });
      same(first.length, 1);
      expect(first[0]).to.contain('数据已更新').and.to.contain('常委会会议 2024年');
      const soon = await toldDuring(element, async () => {
        for (const value of [71, 72]) {
          element.data = await withSuggestions(value);
          await settled(element);
        }
        await aTimeout(20);
      });
      same(soon, []);
      const later = await toldDuring(element, async () => {
        time.end();
        await waitUntil(() => all(element, '.spoken').some((one) => words(one).includes('72次')));
      });
      same(later.length, 1);
    } finally {
      time.restore();
    }
  });

  it('is what stands in the chart after the reader has left something out', async () => {
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      controls: true,
    });
    const told = await toldDuring(element, async () => {
      one(element, '.parts button').click();
      await waitUntil(() => all(element, '.spoken').some((one) => words(one) !== ''));
    });
    same(told.length, 1);
    expect(told[0]).to.contain('现显示');
  });

  it('is nothing when the same data come again, or the language changes', async () => {
    const element = await show('congress-year-bars-chart', { data: await haidian() });
    const told = await toldDuring(element, async () => {
      element.data = await haidian();
      await settled(element);
      element.lang = 'en';
      await aTimeout(50);
    });
    same(told, []);
  });
});
