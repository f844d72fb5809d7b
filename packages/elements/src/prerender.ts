import { drawScene, escapeText, markup, type Markup, type Scene } from '@congress-metrics/charts';
import { localeFor, type CongressRecord, type Locale } from '@congress-metrics/core';
import { html } from 'lit';
import { ChartModel, type Shown } from './element/chart-model.js';
import { keyboardHelp } from './element/parts/keyboard-help.js';
import { chartFrame } from './prerender/chart-frame.js';
import { chartsByTag } from './prerender/charts-by-tag.js';
import { plainTable } from './prerender/plain-table.js';
import { drawnWidths, prerenderStyles } from './prerender/prerender-styles.js';
import { staticMarkup } from './prerender/static-markup.js';

export { prerenderStyles };

/** A chart that can be drawn before its script comes. */
export type PrerenderedTag = keyof typeof chartsByTag;

const attributeNames = [
  ...(['body', 'from', 'heading', 'metrics'] as const),
  ...(['text-size', 'theme', 'to', 'year'] as const),
];

/** The attributes of a chart that change what is drawn. */
export type PrerenderedAttributes = Readonly<
  Partial<Record<(typeof attributeNames)[number], string>>
>;

export interface PrerenderOptions {
  /** Language of the place where the chart will stand; Chinese when left out. */
  readonly language?: string;
  readonly attributes?: PrerenderedAttributes;
  /**
   * Width of the place where the chart will stand, in CSS pixels, where a page has but one: a single
   * drawing then, enlarged or reduced where the place turns out another.
   */
  readonly width?: number;
  /** Address of `congress-metrics.css`, where the page's policy allows no style element. */
  readonly stylesheet?: string;
}

/**
 * A chart as HTML that shows without a script, in a declarative shadow root; the element takes it over
 * where it stands once it is defined, from the records inside it. Works wherever JavaScript runs, and
 * gives the same text for the same records, which must have been checked before.
 */
export function prerender(
  tag: PrerenderedTag,
  records: readonly CongressRecord[],
  { language, attributes = {}, width, stylesheet }: PrerenderOptions = {},
): string {
  if (width !== undefined && !(width > 0)) throw new RangeError(`No chart is ${width} px wide.`);
  const locale = localeFor(language);
  const widths = width === undefined ? drawnWidths : [width];
  const views = widths.map((each) => shownAt(each, tag, records, locale, attributes));
  const [first] = views;
  if (first === undefined || first.view.isEmpty)
    throw new RangeError(`These records hold nothing that <${tag}> shows.`);
  const { view } = first;
  const title = attributes.heading ?? view.title;
  const words = `${title}${locale.stop}${view.description}`;
  const frame = chartFrame({
    ...{ view, records, title, locale },
    drawings: views.flatMap(({ scene }) => (scene ? drawing(scene, words) : [])),
    help: keyboardHelp(first.scene, locale),
    scheme: attributes.theme === 'dark' ? 'dark' : 'light',
  });
  const looks =
    stylesheet === undefined
      ? `<style>${prerenderStyles}</style>`
      : staticMarkup(html`<link rel="stylesheet" href=${stylesheet} />`);
  const given = attributeNames.map((name) => {
    const value = attributes[name];
    return value === undefined ? '' : ` ${name}="${escapeText(value)}"`;
  });
  const data = JSON.stringify(records).replaceAll('<', '\\u003c');
  return (
    `<${tag}${given.join('')}><template shadowrootmode="open">${looks}${staticMarkup(frame)}</template>` +
    staticMarkup(plainTable(view.table)) +
    `<script type="application/json">${data}</script></${tag}>`
  );
}

function shownAt(
  width: number,
  tag: PrerenderedTag,
  records: readonly CongressRecord[],
  locale: Locale,
  attributes: PrerenderedAttributes,
): Shown {
  const { body = '', metrics = '', from, to, year } = attributes;
  const number = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : Number(text);
  return new ChartModel().shown(chartsByTag[tag], false, {
    ...{ records, locale, metrics, body, width, without: '' },
    ...{ from: number(from), to: number(to), year: number(year) },
    textSize: attributes['text-size'] === 'large' ? 'large' : 'normal',
  });
}

function drawing(scene: Scene, words: string): Markup {
  const { width, height } = scene;
  return markup`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${words}">${drawScene(scene, markup)}</svg>`;
}
