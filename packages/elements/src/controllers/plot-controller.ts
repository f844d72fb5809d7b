import type { Scene, Target } from '@congress-metrics/charts';
import type { ReactiveControllerHost } from 'lit';
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
export class PlotController {
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

  readonly onKey = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (altKey || ctrlKey || metaKey) return;
    const next = this.focus.next(key);
    if (next !== undefined) this.#focusOn(event, next);
    else if (key === 'Enter' || key === ' ') this.#choose(event);
    else if (key === 'Escape' && this.tip.datum !== undefined) this.tip.close();
    else return;
    // A key that has done its work here neither scrolls the page nor closes a dialog around.
    event.preventDefault();
    event.stopPropagation();
  };

  readonly onFocus = (event: FocusEvent): void => {
    const datum = datumOf(event);
    if (datum === undefined) return;
    this.focus.rest(datum);
    this.tip.open(datum, 'focus');
    this.#deeds.speak(datum);
  };

  readonly onBlur = (event: FocusEvent): void => {
    const plot = event.currentTarget as Element;
    if (!(event.relatedTarget instanceof Node && plot.contains(event.relatedTarget)))
      this.tip.close();
  };

  readonly onPointer = (event: PointerEvent): void => {
    // A finger that moves is scrolling; it chooses by a tap.
    if (event.pointerType === 'touch') return;
    if (isInTip(event)) {
      this.tip.stay();
      return;
    }
    const target = this.#targetOf(event);
    if (target === undefined) this.tip.leave();
    else this.tip.open(target.datum, 'pointer', target);
  };

  readonly onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.tip.leave();
  };

  readonly onClick = (event: MouseEvent): void => {
    if (isInTip(event)) return;
    const target = this.#targetOf(event);
    const datum = datumOf(event) ?? target?.datum;
    if (datum === undefined) {
      this.tip.close();
      return;
    }
    this.#focusOn(event, datum);
    this.tip.open(datum, 'focus', target?.datum === datum ? target : undefined);
    this.#deeds.choose(datum);
  };

  #choose(event: Event): void {
    const datum = datumOf(event);
    if (datum === undefined) return;
    this.tip.open(datum, 'focus');
    this.#deeds.choose(datum);
  }

  /** Focuses a mark; one of a grid is only made once it is the tab stop. */
  #focusOn({ currentTarget }: Event, datum: string): void {
    const plot = currentTarget as Element;
    if (focusMark(plot, datum)) return;
    this.focus.rest(datum);
    void this.#host.updateComplete.then(() => focusMark(plot, datum));
  }

  #targetOf(event: MouseEvent): Target | undefined {
    const plot = event.currentTarget as Element;
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
