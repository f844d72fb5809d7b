import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scene, Target, TargetGrid } from '@congress-metrics/charts';

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

/** So many rows are turned over at once where there are thousands. */
const page = 100;

type GridStep = (grid: TargetGrid, from: Target) => Target | undefined;

const down =
  (rows: number): GridStep =>
  (grid, { row, column }) =>
    grid.at(Math.min(Math.max(0, row + rows), grid.rows - 1), column);

const gridSteps: ReadonlyMap<string, GridStep> = new Map<string, GridStep>([
  ['ArrowLeft', (grid, from) => grid.beside(from, -1)],
  ['ArrowRight', (grid, from) => grid.beside(from, 1)],
  ['ArrowUp', down(-1)],
  ['ArrowDown', down(1)],
  ['PageUp', down(-page)],
  ['PageDown', down(page)],
  ['Home', (grid) => grid.at(0, 0)],
  ['End', (grid) => grid.at(grid.rows - 1, grid.columns - 1)],
]);

/** The one tab stop of a plot, and how the arrow keys move it from datum to datum. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #scene: Pick<Scene, 'targets' | 'grid'> = { targets: [] };
  #datum: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#datum = undefined;
  }

  /** Takes the places of a new drawing; the tab stop stays with its datum. */
  arrange(scene: Pick<Scene, 'targets' | 'grid'> = { targets: [] }): void {
    this.#scene = scene;
  }

  /** Key of the datum that Tab leads to. */
  get stop(): string | undefined {
    return this.#target?.datum;
  }

  /** Makes a datum the tab stop. */
  rest(datum: string): void {
    if (datum === this.#datum) return;
    this.#datum = datum;
    this.#host.requestUpdate();
  }

  /** The datum that a key leads to: the present one at an edge; `undefined` when the key means nothing here. */
  next(key: string): string | undefined {
    const { targets, grid } = this.#scene;
    const from = this.#target;
    if (from === undefined) return undefined;
    if (grid !== undefined) {
      const step = gridSteps.get(key);
      return step && (step(grid, from) ?? from).datum;
    }
    const step = steps.get(key);
    return step && (step(targets, from) ?? from).datum;
  }

  get #target(): Target | undefined {
    const { targets, grid } = this.#scene;
    const datum = this.#datum;
    if (grid === undefined) return targets.find((target) => target.datum === datum) ?? targets[0];
    return (datum === undefined ? undefined : grid.of(datum)) ?? grid.at(0, 0);
  }
}
