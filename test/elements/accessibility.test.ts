import 'axe-core/axe.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type { CongressRecordElement, ElementState } from '@congress-metrics/elements';
import {
  all,
  answering,
  charts,
  chartTags,
  expect,
  haidian,
  one,
  records,
  settled,
  show,
  same,
} from './support.js';

declare const axe: {
  readonly run: (context: Element, options: RunOptions) => Promise<AxeResults>;
};

const patience = 20_000;
const themes = ['light', 'dark'] as const;

// Faults 85 and 75: the rules of WCAG 2.2 AA; every reference within its own root.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The shadow root of an element, and those within it. */
function rootsIn({ shadowRoot }: Element): readonly ShadowRoot[] {
  if (shadowRoot === null) return [];
  return [shadowRoot, ...[...shadowRoot.querySelectorAll('*')].flatMap(rootsIn)];
}

async function passesAxe(element: CongressRecordElement): Promise<void> {
  await settled(element);
  // A colour on its way to another is neither.
  const moving = rootsIn(element).flatMap((root) => root.getAnimations());
  await Promise.allSettled(moving.map(({ finished }) => finished));
  const { violations } = await axe.run(element, { runOnly: tags });
  same(
    violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    [],
  );
}

describe('axe finds no fault', () => {
  for (const theme of themes) {
    for (const tag of chartTags)
      it(`with ${tag} on ${theme} ground, opened out`, async () => {
        const data = await records(...charts[tag]);
        const element = await show(tag, { data, theme, controls: true });
        for (const button of all(element, '.buttons button, .badge')) button.click();
        await passesAxe(element);
        one(element, '.datum').focus();
        await passesAxe(element);
      }).timeout(patience);

    it(`with the table on ${theme} ground`, async () => {
      const element = await show('congress-table', { data: await haidian(), theme });
      await passesAxe(element);
    }).timeout(patience);

    it(`with the dashboard on ${theme} ground`, async () => {
      const element = await show('congress-dashboard', { data: await haidian(), theme });
      one(element, '.figures button').click();
      for (const details of all(element, 'details')) details.setAttribute('open', '');
      await passesAxe(element);
      one(element, '[data-tab="deputies"]').click();
      await passesAxe(element);
    }).timeout(patience);
  }

  const states: readonly (readonly [ElementState, object])[] = [
    ['loading', { src: 'a', fetcher: () => new Promise(() => undefined) }],
    ['invalid', { src: 'a', fetcher: answering('{}') }],
    ['invalid', { src: 'a', fetcher: answering('', { status: 404 }) }],
    ['empty', { data: [] }],
  ];
  const elements = [...chartTags, 'congress-table', 'congress-dashboard'] as const;
  for (const [state, properties] of states)
    it(`when ${state}, light and dark, in every element`, async () => {
      for (const tag of elements)
        for (const theme of themes)
          await passesAxe(await show(tag, { ...properties, theme }, state));
    }).timeout(4 * patience);

  it('when stale', async () => {
    const data = JSON.stringify(await haidian());
    const element = await show('congress-year-bars', { src: 'a', fetcher: answering(data) });
    element.fetcher = answering('', { status: 404 });
    await element.refresh();
    same(element.state, 'stale');
    await passesAxe(element);
  }).timeout(patience);
});

describe('a chart for those who do not see it', () => {
  // Faults 69 and 75.
  for (const tag of chartTags)
    it(`${tag} is named by its title and described in words, within its own root`, async () => {
      const element = await show(tag, { data: await records(...charts[tag]) });
      const figure = one(element, 'figure');
      const wordsOf = (attribute: string): string =>
        element.shadowRoot?.getElementById(figure.getAttribute(attribute) ?? '')?.textContent ?? '';
      expect(wordsOf('aria-labelledby')).to.match(/\S/u);
      expect(wordsOf('aria-describedby').trim().length).to.be.greaterThan(20);
      same(one(element, '.plot svg').getAttribute('aria-hidden'), 'true');
      for (const part of all(element, '[aria-controls], [aria-labelledby], [aria-describedby]'))
        for (const name of ['aria-controls', 'aria-labelledby', 'aria-describedby'])
          for (const id of part.getAttribute(name)?.split(' ') ?? [])
            expect(element.shadowRoot?.getElementById(id), `${name} ${id}`).to.exist;
    });

  // Fault 88.
  it('imposes no heading level, and takes the heading of the page', async () => {
    const element = await show('congress-year-bars', { data: await haidian(), heading: '一年' });
    same(all(element, 'h1, h2, h3, h4, h5, h6').length, 0);
    same(one(element, '.title').textContent.trim(), '一年');
    const heading = document.createElement('h2');
    heading.slot = 'heading';
    element.append(heading);
    same(heading.assignedSlot?.name, 'heading');
  });

  // Faults 82 and 83.
  for (const tag of chartTags)
    it(`${tag} has text of 18 px and targets of 44 px when set large, 24 px otherwise`, async () => {
      const data = await records(...charts[tag]);
      for (const [textSize, text, target] of [
        ['large', 18, 43.9],
        ['normal', 12, 23.9],
      ] as const) {
        const element = await show(tag, { data, textSize, controls: true });
        const sizes = all(element, 'svg text, p, button, select, .title')
          .filter((part) => part.closest('[hidden]') === null)
          .map((part) => parseFloat(getComputedStyle(part).fontSize));
        expect(Math.min(...sizes)).to.be.at.least(text);
        // The width of a part of a whole is its value: it cannot be made wider.
        const marks = ['congress-year-bars', 'congress-trend-chart'].includes(tag)
          ? ', .datum'
          : '';
        for (const part of all(element, `button, select${marks}`)) {
          const { width, height } = part.getBoundingClientRect();
          if (width > 0) expect(Math.min(width, height), part.textContent).to.be.at.least(target);
        }
      }
    });
});
