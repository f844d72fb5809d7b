import { all, charts, chartTags, expect, haidian, one, records, same, show } from './support.js';

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
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      heading: '一年',
    });
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
        // A class within a bar is as wide as its share: it is held in test/charts/targets.test.ts.
        const marks = tag === 'congress-composition-chart' ? '' : ', .datum';
        for (const part of all(element, `button, select${marks}`)) {
          const { width, height } = part.getBoundingClientRect();
          if (width > 0) expect(Math.min(width, height), part.textContent).to.be.at.least(target);
        }
      }
    });
});
