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

/** Moves in a grid: down, across. */
const moves: ReadonlyMap<string, readonly [down: number, across: number]> = new Map([
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
]);

/** The first target of a grid that is there, in reading order or against it. */
function outermost(grid: TargetGrid, backwards: boolean): Target | undefined {
  const count = grid.rows * grid.columns;
  for (let step = 0; step < count; step += 1) {
    const index = backwards ? count - 1 - step : step;
    const target = grid.at(Math.floor(index / grid.columns), index % grid.columns);
    if (target !== undefined) return target;
  }
  return undefined;
}

/** Where a key leads in a grid, over the places that hold nothing. */
function nextInGrid(grid: TargetGrid, from: Target, key: string): Target | undefined {
  if (key === 'Home' || key === 'End') return outermost(grid, key === 'End');
  const move = moves.get(key);
  if (move === undefined) return undefined;
  let { row, column } = from;
  do {
    row += move[0];
    column += move[1];
    if (row < 0 || column < 0 || row >= grid.rows || column >= grid.columns) return from;
  } while (grid.at(row, column) === undefined);
  return grid.at(row, column);
}

/** The one tab stop of a plot, and how the arrow keys move it from datum to datum. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #scene: Pick<Scene, 'targets' | 'grid' | 'crowd'> = { targets: [] };
  #datum: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#datum = undefined;
  }

  /** Takes the places of a new drawing; the tab stop stays with its datum. */
  arrange(scene: Pick<Scene, 'targets' | 'grid' | 'crowd'> = { targets: [] }): void {
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
    if (grid !== undefined) return nextInGrid(grid, from, key)?.datum;
    const step = steps.get(key);
    return step && (step(targets, from) ?? from).datum;
  }

  get #target(): Target | undefined {
    const { targets, grid, crowd } = this.#scene;
    const datum = this.#datum;
    if (grid !== undefined)
      return (datum === undefined ? undefined : grid.of(datum)) ?? outermost(grid, false);
    const listed = targets.find((target) => target.datum === datum);
    return listed ?? (datum === undefined ? undefined : crowd?.of(datum)) ?? targets[0];
  }
}
