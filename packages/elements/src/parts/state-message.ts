import type { Locale } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import { elementWords } from '../element-words.js';
import type { Outcome } from '../load/outcome.js';
import { shortened } from '../load/shortened.js';
import type { ElementState } from '../state.js';

interface Message {
  readonly state: ElementState;
  readonly outcome: Outcome;
  readonly locale: Locale;
  readonly retry: () => void;
}

const mostComplaints = 20;

const headlines: Readonly<Record<ElementState, (locale: Locale) => string>> = {
  loading: ({ words }) => words.loading,
  invalid: ({ words }) => words.invalid,
  empty: ({ words }) => words.empty,
  stale: ({ words }) => words.stale,
  drawn: () => '',
};

/**
 * What an element says of its state. The region is always there, so that a screen reader hears
 * what comes into it; an error is an alert, everything else a status.
 */
export function stateMessage(message: Message): TemplateResult {
  const { state, outcome, locale, retry } = message;
  const failed = outcome.status === 'failed';
  return html`
    <div class="message" part="message" role=${state === 'invalid' ? 'alert' : 'status'}>
      ${state === 'drawn' ? nothing : html`<p class="headline">${headlineOf(message)}</p>`}
      ${failed ? failures(outcome, locale) : nothing}
      ${outcome.status === 'invalid' ? complaints(outcome, locale) : nothing}
    </div>
    ${
      failed || (state === 'stale' && outcome.status === 'invalid')
        ? html`<button class="button" part="button" type="button" @click=${retry}>
            ${locale.words.retry}
          </button>`
        : nothing
    }
    ${state === 'invalid' || state === 'empty' ? html`<slot></slot>` : nothing}
  `;
}

function headlineOf({ state, outcome, locale }: Message): string {
  const [failure] = outcome.status === 'failed' ? outcome.failures : [];
  if (state === 'invalid' && failure) return elementWords[locale.tag].failures[failure.code];
  return headlines[state](locale);
}

function failures(outcome: Outcome & { status: 'failed' }, locale: Locale): TemplateResult {
  const words = elementWords[locale.tag].failures;
  return html`<ul class="complaints">
    ${outcome.failures.slice(0, mostComplaints).map(
      ({ code, address, status }) =>
        html`<li data-code=${code}>
          <span class="place">${shortened(address)}</span>
          ${words[code]}${status === undefined ? nothing : locale.aside(`HTTP ${String(status)}`)}
        </li>`,
    )}
  </ul>`;
}

function complaints(outcome: Outcome & { status: 'invalid' }, locale: Locale): TemplateResult {
  const rest = outcome.complaints.length - mostComplaints;
  return html`<ul class="complaints">
    ${outcome.complaints
      .slice(0, mostComplaints)
      .map(
        ({ place, inWords }) =>
          html`<li><span class="place">${place}</span> ${inWords(locale)}</li>`,
      )}
    ${rest > 0 ? html`<li>${elementWords[locale.tag].moreComplaints(rest)}</li>` : nothing}
  </ul>`;
}
