import type { CongressRecord, Locale } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import {
  checkedRates,
  checkSummary,
  type CheckedRate,
  type CheckSummary,
} from './checked-rates.js';

/** Told by shape as well as by words. */
const signs: Readonly<Record<CheckSummary, string>> = {
  agrees: '✓',
  differs: '≠',
  notCheckable: '–',
};

interface CheckBadge {
  /** The records whose printed rates are worked out again. */
  readonly records: readonly CongressRecord[];
  readonly isOpen: boolean;
  readonly locale: Locale;
}

/** Whether the printed rates agree; a button that opens the arithmetic where there is any. */
export function checkBadge({ records, isOpen, locale }: CheckBadge): TemplateResult {
  const summary = checkSummary(records);
  const rates = checkedRates(records, locale);
  const said = html`<span aria-hidden="true">${signs[summary]}</span> ${locale.words[summary]}`;
  if (rates.length === 0)
    return html`<p class="check" part="check" data-check=${summary}>${said}</p>`;
  return html`
    <p class="check" part="check" data-check=${summary}>
      <button
        class="badge"
        part="button"
        type="button"
        title=${locale.page.showArithmetic}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="arithmetic"
        data-panel="arithmetic"
      >
        ${said}
      </button>
    </p>
    <ul id="arithmetic" class="arithmetic" ?hidden=${!isOpen}>
      ${isOpen ? rates.map((rate) => sumLine(rate, locale)) : nothing}
    </ul>
  `;
}

function sumLine({ title, sum, printed, agrees }: CheckedRate, locale: Locale): TemplateResult {
  const { printedAndComputed, agreesShort, differsShort } = locale.page;
  return html`<li data-check=${agrees ? 'agrees' : 'differs'}>
    ${title}${locale.words.colon}<span class="sum">${sum}</span
    >${locale.comma}${printedAndComputed(printed)}${locale.words.colon}${
      agrees ? agreesShort : differsShort
    }
  </li>`;
}
