import { passAxe } from './axe.js';
import { all, charts, chartTags, haidian, one, records, show } from './support.js';

const patience = 20_000;
const themes = ['light', 'dark'] as const;

describe('axe finds no fault', () => {
  for (const theme of themes) {
    for (const tag of chartTags)
      it(`with ${tag} on ${theme} ground, opened out`, async () => {
        const data = await records(...charts[tag]);
        const element = await show(tag, { data, theme, controls: true });
        for (const button of all(element, '.buttons button, .badge')) button.click();
        await passAxe(element);
        one(element, '.datum').focus();
        await passAxe(element);
      }).timeout(patience);

    it(`with the table on ${theme} ground`, async () => {
      const element = await show('congress-table', { data: await haidian(), theme });
      await passAxe(element);
    }).timeout(patience);

    it(`with the dashboard on ${theme} ground`, async () => {
      const element = await show('congress-dashboard', { data: await haidian(), theme });
      one(element, '.figures button').click();
      for (const details of all(element, 'details')) details.setAttribute('open', '');
      await passAxe(element);
      one(element, '[data-tab="deputies"]').click();
      await passAxe(element);
    }).timeout(patience);
  }
});
