import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Target } from '@congress-metrics/charts';

type Step = (targets: readonly Target[], from: Target) => Target | undefined;

/** The nearest target among those that lie ahead, measured by `distance`. */
function nearest(
  targets: readonly Target[],
  distance: (target: Target) => number,
): Target | undefined {
  return targets.reduce<Target | undefined>(
    (best, target) => (best && distance(best) <= distance(target) ? best : target),
    undefined,
  );
}

/** Along a row: the next place in the same series. */
const across =
  (sign: number): Step =>
  (targets, from) =>
    nearest(
      targets.filter(({ row, column }) => row === from.row && (column - from.column) * sign > 0),
      ({ column }) => Math.abs(column - from.column),
    );

/** From row to row: the next series, in the same period or the one nearest to it. */
const along =
  (sign: number): Step =>
  (targets, from) =>
    nearest(
      targets.filter(({ row }) => (row - from.row) * sign > 0),
      ({ row, column }) =>
        Math.abs(row - from.row) * targets.length + Math.abs(column - from.column),
    );

const steps: ReadonlyMap<string, Step> = new Map([
  ['ArrowLeft', across(-1)],
  ['ArrowRight', across(1)],
  ['ArrowUp', along(-1)],
  ['ArrowDown', along(1)],
  ['Home', (targets) => targets[0]],
  ['End', (targets) => targets.at(-1)],
]);

/** The one tab stop of a plot, and how the arrow keys move it from datum to datum. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #targets: readonly Target[] = [];
  #datum: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#datum = undefined;
  }

  /** Takes the places of a new drawing; the tab stop stays with its datum. */
  arrange(targets: readonly Target[]): void {
    this.#targets = targets;
  }

  /** Key of the datum that Tab leads to. */
  get stop(): string | undefined {
    const known = this.#targets.some(({ datum }) => datum === this.#datum);
    return known ? this.#datum : this.#targets[0]?.datum;
  }

  /** Makes a datum the tab stop. */
  rest(datum: string): void {
    if (datum === this.#datum) return;
    this.#datum = datum;
    this.#host.requestUpdate();
  }

  /** The datum that a key leads to: the present one at an edge; `undefined` when the key means nothing here. */
  next(key: string): string | undefined {
    const step = steps.get(key);
    const from = this.#targets.find(({ datum }) => datum === this.stop);
    return step && from && (step(this.#targets, from) ?? from).datum;
  }
}
