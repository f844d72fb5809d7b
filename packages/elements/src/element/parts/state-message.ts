import type { Locale } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome } from '../../load/outcome.js';
import { shortened } from '../../load/shortened.js';
import type { ElementState } from '../state.js';

interface Message {
  readonly state: ElementState;
  readonly outcome: Outcome;
  readonly locale: Locale;
  readonly retry: () => void;
  /** The dataset around says what has failed, once for all its charts. */
  readonly isFed: boolean;
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
  const { state, isFed } = message;
  return html`
    <div class="message" part="message" role=${state === 'invalid' && !isFed ? 'alert' : 'status'}>
      ${state === 'drawn' ? nothing : html`<p class="headline">${headlineOf(message)}</p>`}
      ${isFed ? nothing : details(message)}
    </div>
    ${isFed ? nothing : retryButton(message)}
    ${state === 'invalid' || state === 'empty' ? html`<slot></slot>` : nothing}
  `;
}

/** What a dataset says, once for all its charts, of files that it could not get or read. */
export function failureMessage(
  message: Pick<Message, 'outcome' | 'locale' | 'retry'>,
): TemplateResult {
  const { status } = message.outcome;
  const failed = status === 'failed' || status === 'invalid';
  return html`
    <div class="message" part="message" role="alert" ?hidden=${!failed}>
      ${
        failed
          ? html`<p class="headline">${headlineOf({ ...message, state: 'invalid' })}</p>
              ${details(message)}`
          : nothing
      }
    </div>
    ${retryButton(message)}
  `;
}

function details({
  outcome,
  locale,
}: Pick<Message, 'outcome' | 'locale'>): TemplateResult | typeof nothing {
  if (outcome.status === 'failed') return failures(outcome, locale);
  return outcome.status === 'invalid' ? complaints(outcome, locale) : nothing;
}

/** A button where the server may give a better answer: what it gave has errors, or did not come. */
function retryButton({
  outcome,
  locale,
  retry,
}: Pick<Message, 'outcome' | 'locale' | 'retry'>): TemplateResult | typeof nothing {
  const mayHelp =
    outcome.status === 'failed' || (outcome.status === 'invalid' && outcome.isFetched);
  if (!mayHelp) return nothing;
  return html`<button class="button" part="button" type="button" @click=${retry}>
    ${locale.words.retry}
  </button>`;
}

function headlineOf({
  state,
  outcome,
  locale,
}: Pick<Message, 'state' | 'outcome' | 'locale'>): string {
  const [failure] = outcome.status === 'failed' ? outcome.failures : [];
  if (state === 'invalid' && failure) return locale.page.failures[failure.code];
  return headlines[state](locale);
}

function failures(outcome: Outcome & { status: 'failed' }, locale: Locale): TemplateResult {
  const words = locale.page.failures;
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
        ({ place, code, inWords }) =>
          html`<li data-code=${code}><span class="place">${place}</span> ${inWords(locale)}</li>`,
      )}
    ${rest > 0 ? html`<li>${locale.page.moreComplaints(String(rest))}</li>` : nothing}
  </ul>`;
}
