import type { Scene, Target } from '@congress-metrics/charts';
import type { ReactiveControllerHost } from 'lit';
import type { Listener } from '../event-delegation.js';
import { nearestTarget } from '../parts/nearest-target.js';
import { FocusController } from './focus-controller.js';
import { TipController } from './tip-controller.js';

/** What a plot does beyond its own affairs. */
interface Deeds {
  /** Tells a screen reader of a datum that its reader has travelled to. */
  readonly speak: (datum: string) => void;
  /** The reader has chosen a datum. */
  readonly choose: (datum: string) => void;
}

/** What a plot does under keys, pointer and finger. The marks take focus; the tooltip follows it. */
export class PlotController implements Listener {
  readonly place = '.plot';
  readonly focus: FocusController;
  readonly tip: TipController;

  readonly #host: ReactiveControllerHost;
  readonly #deeds: Deeds;
  #scene: Scene | undefined;

  constructor(host: ReactiveControllerHost, deeds: Deeds) {
    this.#host = host;
    this.#deeds = deeds;
    this.focus = new FocusController(host);
    this.tip = new TipController(host);
  }

  /** Takes a new drawing. */
  arrange(scene: Scene | undefined): void {
    // Where the pointer found a datum holds for one drawing.
    if (scene !== this.#scene) this.tip.place = undefined;
    this.#scene = scene;
    this.focus.arrange(scene);
  }

  readonly keydown = (event: KeyboardEvent, plot: HTMLElement): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const next = this.focus.next(key);
    if (next !== undefined) this.#focusOn(plot, next);
    else if (key === 'Enter' || key === ' ') this.#choose(event);
    else if (key === 'Escape' && this.tip.datum !== undefined) this.tip.close();
    else return;
    // A key that has done its work here neither scrolls the page nor closes a dialog around.
    event.preventDefault();
    event.stopPropagation();
  };

  readonly focusin = (event: FocusEvent): void => {
    const datum = datumOf(event);
    if (datum === undefined) return;
    this.focus.rest(datum);
    this.tip.open(datum, 'focus');
    this.#deeds.speak(datum);
  };

  readonly focusout = ({ relatedTarget }: FocusEvent, plot: HTMLElement): void => {
    if (!(relatedTarget instanceof Node && plot.contains(relatedTarget))) this.tip.close();
  };

  readonly pointermove = (event: PointerEvent, plot: HTMLElement): void => {
    // A finger that moves is scrolling; it chooses by a tap.
    if (event.pointerType === 'touch') return;
    if (isInTip(event)) {
      this.tip.stay();
      return;
    }
    const target = this.#targetOf(event, plot);
    if (target === undefined) this.tip.leave();
    else {
      this.tip.open(target.datum, 'pointer', target);
      plot.addEventListener('pointerleave', this.#onLeave);
    }
  };

  readonly click = (event: MouseEvent, plot: HTMLElement): void => {
    if (isInTip(event)) return;
    const target = this.#targetOf(event, plot);
    // A mark among thousands covers its neighbours; a click without a pointer is the mark's own.
    const pointed = event.detail > 0 ? target?.datum : undefined;
    const datum = pointed ?? datumOf(event) ?? target?.datum;
    if (datum === undefined) {
      this.tip.close();
      return;
    }
    this.#focusOn(plot, datum);
    this.tip.open(datum, 'focus', target?.datum === datum ? target : undefined);
    this.#deeds.choose(datum);
  };

  readonly #onLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.tip.leave();
  };

  #choose(event: Event): void {
    const datum = datumOf(event);
    if (datum === undefined) return;
    this.tip.open(datum, 'focus');
    this.#deeds.choose(datum);
  }

  /** Focuses a mark; one of a grid is only made once it is the tab stop. */
  #focusOn(plot: Element, datum: string): void {
    if (focusMark(plot, datum)) return;
    this.focus.rest(datum);
    void this.#host.updateComplete.then(() => focusMark(plot, datum));
  }

  #targetOf(event: MouseEvent, plot: Element): Target | undefined {
    return this.#scene && nearestTarget(this.#scene, plot, event);
  }
}

function datumOf({ target }: Event): string | undefined {
  return target instanceof HTMLElement ? target.dataset['datum'] : undefined;
}

function isInTip({ target }: Event): boolean {
  return target instanceof Element && target.closest('.tip') !== null;
}

function focusMark(plot: Element, datum: string): boolean {
  const marks = [...plot.querySelectorAll<HTMLElement>('[data-datum]')];
  // Compared as text: a key of a datum is no selector.
  const mark = marks.find(({ dataset }) => dataset['datum'] === datum);
  mark?.focus({ preventScroll: false });
  return mark !== undefined;
}
