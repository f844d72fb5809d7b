import type { CongressRecord, Locale } from '@congress-metrics/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** One thing that a check has found, said in whatever language the host has at the time. */
export interface Remark {
  readonly level: 'error' | 'warning' | 'notice';
  readonly inWords: (locale: Locale) => string;
}

/** Checks the host's records against each other. The checks are a part of their own, which arrives when used. */
export class FindingsController implements ReactiveController {
  /** `undefined` until the checks have run. */
  remarks: readonly Remark[] | undefined;

  readonly #host: ReactiveControllerHost;
  #records: readonly CongressRecord[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#records = [];
  }

  /** Checks other records than before. */
  follow(records: readonly CongressRecord[]): void {
    if (records === this.#records) return;
    this.#records = records;
    this.remarks = undefined;
    if (records.length > 0) void this.#check(records);
  }

  async #check(records: readonly CongressRecord[]): Promise<void> {
    const { check, findingWords } = await import('@congress-metrics/core/read');
    if (this.#records !== records) return;
    this.remarks = records.flatMap((record) =>
      check(record, { others: records })
        .filter(({ waived }) => waived === undefined)
        .map((finding) => ({
          level: finding.level,
          inWords: (locale: Locale) =>
            locale.period(record.period) +
            locale.words.colon +
            findingWords(finding, locale, record).message,
        })),
    );
    this.#host.requestUpdate();
  }
}
