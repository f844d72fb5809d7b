import { draftReport, type DraftFigure } from '@congress-metrics/core/draft';
import { read } from '@congress-metrics/core/read';
import { describe, expect, it } from 'vitest';
import { markedTexts, type Mark } from './marked.js';

const figuresOf = (name: string, year: number, text: string): readonly DraftFigure[] =>
  draftReport(text, { name, year }).numerals.filter((one) => one.fate === 'figure');

const overlaps = (mark: Mark) => (one: DraftFigure) => one.start < mark.end && mark.start < one.end;

const isOwn = (metric: string | undefined): boolean =>
  metric === undefined || /^(?:rate:)?own/u.test(metric);

const isRight = ({ metrics }: Mark, metric: string | undefined): boolean =>
  metrics.some(
    (one) =>
      one === metric ||
      (isOwn(one) && isOwn(metric)) ||
      (one === 'change:own' && metric?.startsWith('change:own') === true),
  );

/** What a reader could argue about, with the reason. */
const open = new Set([
  // 其中市政府报备: the part of a total by who filed it, which no metric holds.
  '21件',
  // 博士, 硕士: parts of the staff or counts of their own.
  '28人',
]);

describe.each(markedTexts.map((one) => [`${one.name} ${one.text.slice(0, 14)}`, one] as const))(
  'a report of %s',
  (_, { name, year, text, marks }) => {
    const figures = figuresOf(name, year, text);
    const counted = marks.filter(({ role }) => role !== 'none');

    it('finds every figure, and none where there is none', () => {
      expect(counted.filter((mark) => !figures.some(overlaps(mark)))).toEqual([]);
      expect(figures.filter((one) => !counted.some((mark) => overlaps(mark)(one)))).toEqual([]);
    });

    it('reads what each figure counts', () => {
      const wrong = counted.flatMap((mark) => {
        const metric = figures.find(overlaps(mark))?.metric;
        if (mark.role === 'other-body' || open.has(mark.quote)) return [];
        return isRight(mark, metric) ? [] : [`${mark.quote}: ${String(metric)}, not ${mark.metrics.join(' or ')}`];
      });
      expect(wrong).toEqual([]);
    });

    it('is certain of nothing that is wrong', () => {
      const wrong = counted.filter((mark) => {
        const figure = figures.find(overlaps(mark));
        return figure?.tier === 'certain' && !isRight(mark, figure.metric);
      });
      expect(wrong).toEqual([]);
    });

    it('tells what is planned from what was done', () => {
      for (const mark of counted)
        expect([mark.quote, figures.find(overlaps(mark))?.plan]).toEqual([mark.quote, mark.role === 'plan']);
    });

    it('drafts a record in which the checks find no error', () => {
      const { record } = draftReport(text, { name, year });
      const { findings } = read(JSON.stringify(record), { text });
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    });
  },
); // prettier-ignore
