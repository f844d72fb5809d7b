import {
  fontFamily,
  measure,
  palettes,
  toSvg,
  wrap,
  type ChartView,
  type FileOptions,
} from '@congress-metrics/charts';
import type { Locale, Source } from '@congress-metrics/core';
import { htmlText } from '../reports/html.js';

/** How a chart is printed. */
export interface PrintOptions {
  /** Width in pixels, margins counted. */
  readonly width: number;
  readonly theme: NonNullable<FileOptions['theme']>;
  readonly textSize: 'normal' | 'large';
  readonly locale: Locale;
}

const margin = 24;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: 'bold' | 'normal';
  readonly colour: string;
}

const leading = 1.5;
const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { size }) => sum + size * leading, 0);

const textMarkup = (lines: readonly Line[], top: number): string => {
  let y = top;
  return lines
    .map(({ text, size, weight, colour }) => {
      y += size * leading;
      const baseline = Math.round(y - size * 0.35);
      return `<text x="${margin}" y="${baseline}" font-family="${htmlText(fontFamily)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${htmlText(text)}</text>`;
    })
    .join('\n');
};

const sourceWords = ({ title, publisher, date }: Source, locale: Locale): string => {
  const facts = [publisher, date].flatMap((fact) => fact ?? []);
  return title + (facts.length === 0 ? '' : locale.aside(facts.join(locale.comma)));
};

/**
 * A chart as it stands in a printed report: title, subtitle, picture, notes and sources on one ground,
 * as one SVG file without script or anything to fetch.
 */
export const printedChart = (
  view: ChartView,
  { width, theme, textSize, locale }: PrintOptions,
): string => {
  const palette = palettes[theme];
  const room = width - 2 * margin;
  const large = textSize === 'large' ? 6 : 0;
  const lines = (text: string, size: number, weight: Line['weight'], colour: string): readonly Line[] =>
    text === ''
      ? []
      : wrap(text, Math.min(room, Math.max(room, measure('一', size))), size, 6, weight === 'bold').map((line) => ({ text: line, size, weight, colour }));
  const head = [
    ...lines(view.title, 20 + large, 'bold', palette.ink),
    ...lines(view.subtitle, 14 + large, 'normal', palette.quiet),
  ];
  const sources = view.sources.map((source) => sourceWords(source, locale)).join(locale.listSeparator);
  const foot = [
    ...view.notes.flatMap((note) => lines(note, 12 + large, 'normal', palette.quiet)),
    ...lines(sources === '' ? '' : `${locale.words.source}${locale.words.colon}${sources}`, 12 + large, 'normal', palette.quiet),
  ];
  const scene = view.draw({ width: room, locale, textSize });
  const inner = toSvg(scene, {
    title: view.title,
    description: view.description,
    theme,
    language: locale.tag,
  });
  const top = margin + heightOf(head) + (head.length > 0 ? 12 : 0);
  const height = Math.ceil(top + scene.height + (foot.length > 0 ? 12 : 0) + heightOf(foot) + margin);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${locale.tag}">
<rect width="${width}" height="${height}" fill="${palette.surface}"/>
${textMarkup(head, margin)}
${inner.replace('<svg ', `<svg x="${margin}" y="${Math.round(top)}" `).trimEnd()}
${textMarkup(foot, height - margin - heightOf(foot))}
</svg>
`;
}; // prettier-ignore
