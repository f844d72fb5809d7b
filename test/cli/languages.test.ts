import { addLanguage, seriesOf, tableOf } from '@congress-metrics/core';
import { localeFor } from '@congress-metrics/core/locales';
import { yearBarsChart } from '@congress-metrics/charts';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordOf, textOf } from '../core/support.js';
import { folderWith, runs } from './support.js';

// Ten words of made-up French; whatever they do not say is said in English.
beforeAll(() => {
  addLanguage({
    tag: 'fr',
    words: {
      metrics: { suggestions: ['Suggestions des députés', 'Suggestions, critiques et avis.'] },
      themes: {},
      words: { metric: 'Indicateur', source: 'Origine' },
      comma: ', ',
    },
    rules: {
      'reported-rate': {
        findings: {
          'rate-differs': {
            says: (p) => [`Le taux ${String(p['printed'])} % est faux`, 'Vérifiez-le.'],
          },
        },
      },
    },
  });
});

const records = [recordOf('haidian-2024'), recordOf('haidian-2025')];

describe('a language of ten words', () => {
  it('is spoken in a chart and its table, with the rest in English', () => {
    const locale = localeFor('fr-CA');
    const view = yearBarsChart(records, { locale, metrics: ['suggestions', 'observers'] });
    expect(view.description).toContain('Suggestions des députés');
    expect(view.description).toContain('not published');
    const series = seriesOf(records, ['suggestions', 'standing-committee-meetings'], locale);
    const { columns, rows } = tableOf(series, locale);
    expect(columns[0]).toBe('Indicateur');
    expect(rows.map(({ header }) => header)).toEqual([
      'Suggestions des députés',
      'Standing Committee meetings',
    ]);
  });

  it('is spoken on the command line, in what the rules find', async () => {
    const wrong = textOf('haidian-2024').replace('"value": 61.2', '"value": 71.2');
    const folder = folderWith({ 'a.json': wrong });
    const { out } = await runs(['check', `${folder}/a.json`, '--lang', 'fr']);
    expect(out).toContain('Le taux 71.2 % est faux');
    expect(out).toContain('quote-mismatch');
    expect(out).toMatch(/error/u);
  });

  it('is the same object each time, so that what is drawn with it is not drawn again', () => {
    expect(localeFor('fr')).toBe(localeFor('fr'));
    expect(localeFor('fr').tag).toBe('fr');
  });
});

describe('Chinese in another script', () => {
  it('is spoken in the words of the reports', () => {
    expect(localeFor('zh-Hant-HK').tag).toBe('zh-CN');
  });
});
