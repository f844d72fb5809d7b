import type { Target } from '@congress-metrics/charts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough to reach the tip with the pointer, short enough not to linger. */
const grace = 200;

/** Which datum the tooltip is about. It opens by focus or pointer, and Escape always closes it. */
export class TipController implements ReactiveController {
  /** Key of the datum; `undefined` while the tooltip is closed. */
  datum: string | undefined;

  /** Where the pointer has found the datum, if it is drawn in more than one place. */
  place: Target | undefined;

  readonly #host: ReactiveControllerHost;
  #byPointer = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  open(datum: string, by: 'focus' | 'pointer', place?: Target): void {
    this.stay();
    this.#byPointer = by === 'pointer';
    if (datum === this.datum && place === this.place) return;
    this.datum = datum;
    this.place = place;
    // Escape also has to close what the pointer opened while the focus is elsewhere.
    document.addEventListener('keydown', this.#onKey);
    this.#host.requestUpdate();
  }

  /** Keeps it open: the pointer has come back, or into the tip. */
  stay(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Closes what the pointer has opened, unless it comes back soon. */
  leave(): void {
    if (this.datum === undefined || !this.#byPointer || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.close();
    }, grace);
  }

  close(): void {
    this.stay();
    document.removeEventListener('keydown', this.#onKey);
    if (this.datum === undefined) return;
    this.datum = undefined;
    this.place = undefined;
    this.#host.requestUpdate();
  }

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.close();
  };
}
