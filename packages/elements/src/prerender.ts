import { drawScene, escapeText, markup, type Scene } from '@congress-metrics/charts';
import { localeFor, type CongressRecord, type Locale, type Table } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ChartModel, type Shown } from './chart-model.js';
import { checkBadge } from './checks/check-badge.js';
import { chartFooter } from './parts/chart-footer.js';
import { disclosureButton, disclosurePanel } from './parts/disclosure.js';
import { titleText } from './parts/title-text.js';
import { chartsByTag } from './prerender/charts-by-tag.js';
import { drawnWidths, prerenderStyles } from './prerender/prerender-styles.js';
import { staticMarkup } from './prerender/static-markup.js';
import { recordsBehind } from './records-behind.js';

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
  { language, attributes = {}, stylesheet }: PrerenderOptions = {},
): string {
  const locale = localeFor(language);
  const views = drawnWidths.map((width) => shownAt(width, tag, records, locale, attributes));
  const [first] = views;
  if (first === undefined || first.view.isEmpty)
    throw new RangeError(`These records hold nothing that <${tag}> shows.`);
  const title = attributes.heading ?? first.view.title;
  const drawings = views.map(({ scene }) =>
    scene ? drawing(scene, `${title}${locale.stop}${first.view.description}`) : '',
  );
  const shadow =
    (stylesheet === undefined
      ? `<style>${prerenderStyles}</style>`
      : staticMarkup(html`<link rel="stylesheet" href=${stylesheet} />`)) +
    staticMarkup(frame(first, records, title, drawings, locale));
  const given = attributeNames.map((name) => {
    const value = attributes[name];
    return value === undefined ? '' : ` ${name}="${escapeText(value)}"`;
  });
  const data = JSON.stringify(records).replaceAll('<', '\\u003c');
  return (
    `<${tag}${given.join('')}><template shadowrootmode="open">${shadow}</template>` +
    staticMarkup(plainTable(first.view.table)) +
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

function drawing(scene: Scene, words: string): string {
  const { width, height } = scene;
  return markup`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${words}">${drawScene(scene, markup)}</svg>`
    .markup;
}

/** What a chart element shows when it is first drawn, box for box. */
function frame(
  { view }: Shown,
  records: readonly CongressRecord[],
  title: string,
  drawings: readonly string[],
  locale: Locale,
): TemplateResult {
  const { showTable, keyboardHelp } = locale.words;
  const { showWords, tools } = locale.page;
  const closed = (id: string, label: string) => ({
    ...{ id, isOpen: false, labels: [label, label] as const },
    toggle: () => undefined,
  });
  const words = closed('words', showWords);
  const check = checkBadge({
    records: recordsBehind(records, view.sources),
    ...{ isOpen: false, toggle: () => undefined, locale },
  });
  return html`<div
    class="frame"
    part="frame"
    data-state="drawn"
    data-scheme="light"
    lang=${locale.tag}
  >
    <div class="ruler"></div>
    <figure part="figure" aria-labelledby="title" aria-describedby="words">
      <figcaption>
        <div id="title" class="title" part="title">
          <slot name="heading">${titleText(title)}</slot>
        </div>
        <p class="subtitle" part="subtitle">${view.subtitle}</p>
      </figcaption>
      <div class="plot" part="plot">
        <div class="drawings">${{ markup: drawings.join('') }}</div>
      </div>
      <div class="buttons">
        ${disclosureButton(closed('table', showTable))} ${disclosureButton(words)}
        <div class="tools">${disclosureButton(closed('tools', tools))}</div>
        <p id="help" class="help">${keyboardHelp}</p>
      </div>
      ${disclosurePanel(words, html`<p part="description">${view.description}</p>`)}
      ${chartFooter(view, check, locale)}
    </figure>
  </div>`;
}

/** The figures for engines that know no declarative shadow roots, and for whoever reads the file. */
function plainTable({ caption, columns, rows }: Table): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <tr>
      ${columns.map((column) => html`<th scope="col">${column}</th>`)}
    </tr>
    ${rows.map(
      ({ header, cells }) =>
        html`<tr>
          <th scope="row">${header}</th>
          ${cells.map(({ text, note }) => html`<td>${text}${note === undefined ? nothing : html` ${note}`}</td>`)}
        </tr>`,
    )}
  </table>`;
}
