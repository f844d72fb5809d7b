import type { ChartView, Markup } from '@congress-metrics/charts';
import type { CongressRecord, Locale } from '@congress-metrics/core';
import { html, type TemplateResult } from 'lit';
import { checkBadge } from '../checks/check-badge.js';
import { chartFooter } from '../element/parts/chart-footer.js';
import { disclosureButton, disclosurePanel } from '../element/parts/disclosure.js';
import { titleText } from '../element/parts/title-text.js';
import { recordsBehind } from '../element/records-behind.js';

interface Parts {
  readonly view: ChartView;
  readonly records: readonly CongressRecord[];
  readonly title: string;
  /** The chart in each width. */
  readonly drawings: readonly Markup[];
  /** What the keys do. */
  readonly help: string;
  readonly scheme: 'light' | 'dark';
  readonly locale: Locale;
}

/** What a chart element shows when it is first drawn, box for box. */
export function chartFrame({
  view,
  records,
  title,
  drawings,
  help,
  scheme,
  locale,
}: Parts): TemplateResult {
  const { showTable } = locale.words;
  const { showWords, tools } = locale.page;
  const closed = (id: string, label: string) => ({
    ...{ id, isOpen: false, labels: [label, label] as const },
  });
  const words = closed('words', showWords);
  const check = checkBadge({
    records: recordsBehind(records, view.sources),
    ...{ isOpen: false, locale },
  });
  return html`<div
    class="frame"
    part="frame"
    data-state="drawn"
    data-scheme=${scheme}
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
        <div class=${drawings.length > 1 ? 'drawings several' : 'drawings'}>${drawings}</div>
      </div>
      <div class="buttons">
        ${disclosureButton(closed('table', showTable))} ${disclosureButton(words)}
        <div class="tools">${disclosureButton(closed('tools', tools))}</div>
        <p id="help" class="help">${help}</p>
      </div>
      ${disclosurePanel(words, html`<p part="description">${view.description}</p>`)}
      ${chartFooter(view, check, locale)}
    </figure>
  </div>`;
}
