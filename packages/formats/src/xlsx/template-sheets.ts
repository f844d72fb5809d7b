import {
  absences,
  forLanguage,
  levels,
  qualifiers,
  unitOf,
  unitWords,
  type Measure,
} from '@congress-metrics/core';
import {
  cellName,
  choiceWord,
  headingOf,
  type Row,
  type Section,
} from '@congress-metrics/core/read';
import type { StyleName } from './styles.js';
import { columnRange, type SheetToWrite } from './write-workbook.js';
import { guideLines, sheetNames } from '../template/guide.js';
import { templateRows, type TemplateOptions } from '../template/template-rows.js';

interface Column {
  readonly name: string;
  readonly width: number;
  readonly style: StyleName;
}

const column = (name: string, width: number, style: StyleName): Column => ({ name, width, style });

/** The one sheet's columns: a text holds one sheet only, and all that is filled in has to be on it. */
const allOf = [
  column('section', 9, 'quiet'),
  column('chapter', 12, 'quiet'),
  column('term', 34, 'text'),
  column('lastYear', 12, 'quiet'),
  column('value', 12, 'input'),
  column('unit', 8, 'inputText'),
  column('qualifier', 10, 'inputText'),
  column('absent', 12, 'inputText'),
  column('quote', 44, 'inputText'),
  column('note', 28, 'inputText'),
  column('name', 30, 'inputText'),
  column('name.zh-CN', 30, 'inputText'),
  column('name.en', 30, 'inputText'),
  column('shortName', 14, 'inputText'),
  column('shortName.zh-CN', 14, 'inputText'),
  column('shortName.en', 14, 'inputText'),
  column('level', 12, 'inputText'),
  column('title', 40, 'inputText'),
  column('publisher', 22, 'inputText'),
  column('date', 14, 'inputText'),
  column('url', 40, 'inputText'),
  column('lastYearQuote', 44, 'quiet'),
  column('id', 30, 'quiet'),
  column('body', 12, 'quiet'),
  column('period', 8, 'quiet'),
  column('term.zh-CN', 20, 'text'),
  column('term.en', 20, 'text'),
  column('kind', 10, 'text'),
  column('definition', 20, 'text'),
  column('definition.zh-CN', 20, 'text'),
  column('definition.en', 20, 'text'),
  column('combines', 20, 'text'),
];

const fillable: Readonly<Partial<Record<Section, readonly string[]>>> = {
  metric: ['value', 'unit', 'qualifier', 'absent', 'quote', 'note'],
  record: ['name', 'name.zh-CN', 'name.en', 'shortName', 'shortName.zh-CN', 'shortName.en', 'level', 'note'],
  source: ['title', 'publisher', 'date', 'url'],
}; // prettier-ignore

const always = new Set([
  'value',
  'qualifier',
  'absent',
  'quote',
  'note',
  'publisher',
  'date',
  'url',
]);

/** The unit words that a figure of a measure may have: those of the measure alone, or with 万 and 亿. */
const wordsOf = (measure: Measure): readonly string[] =>
  unitWords
    .filter((word) => unitOf(word)?.measure === measure && word !== '％')
    .flatMap((word) => (measure === 'money' ? [word, `万${word}`, `亿${word}`] : [word]));

const unitChoices = (rows: readonly Row[], index: number): NonNullable<SheetToWrite['choices']> => {
  const places = new Map<Measure, string[]>();
  for (const [at, { section, cells }] of rows.entries()) {
    const measure = section === 'metric' ? unitOf(String(cells.get('unit')))?.measure : undefined;
    if (measure !== undefined)
      places.set(measure, [...(places.get(measure) ?? []), cellName(at + 2, index)]);
  }
  return [...places].map(([measure, names]) => ({ range: names.join(' '), words: wordsOf(measure) }));
}; // prettier-ignore

/** A template as the sheets of a workbook: to fill in, with drop-downs, and an explanation. */
export const templateSheets = (options: TemplateOptions): readonly SheetToWrite[] => {
  const { tag } = options.locale;
  const rows = templateRows(options);
  const used = new Set([...always, ...rows.flatMap(({ cells }) => [...cells.keys()])]);
  const columns = allOf.filter(({ name }) => used.has(name));
  const at = (name: string): number => columns.findIndex((one) => one.name === name);
  const first = rows.findIndex(({ section }) => section === 'metric') + 2;
  const down = (name: string): string => columnRange(at(name), first, rows.length + 1);
  const words = (name: string, choices: readonly string[]): readonly string[] =>
    choices.map((choice) => choiceWord(name, choice, tag));
  return [
    {
      name: forLanguage(sheetNames, tag).figures,
      frozen: { rows: 1, columns: 3 },
      widths: columns.map(({ width }) => width),
      rows: [
        columns.map(({ name }) => ({ value: headingOf(name, tag), style: 'heading' as const })),
        ...rows.map(({ section, cells }) =>
          columns.map(({ name, style }) => {
            const value = cells.get(name);
            const isToFill = fillable[section]?.includes(name) ?? false;
            const plain = style === 'input' ? 'number' : style === 'inputText' ? 'text' : style;
            const look = isToFill ? style : plain;
            return value === undefined ? { style: look } : { value, style: look };
          }),
        ),
      ],
      choices: [
        { range: down('qualifier'), words: words('qualifier', qualifiers.slice(1)) },
        { range: down('absent'), words: words('absent', Object.keys(absences)) },
        { range: cellName(2, at('level')), words: words('level', levels) },
        ...unitChoices(rows, at('unit')),
      ],
    },
    {
      name: forLanguage(sheetNames, tag).guide,
      widths: [100],
      rows: forLanguage(guideLines, tag).map((line) => [line]),
    },
  ];
};
