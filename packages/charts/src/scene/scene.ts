/**
 * A picture before it is drawn: where everything goes, in pixels, without a DOM. A chart is a flat
 * list of few generic marks; an axis is rules and texts. Whatever stands for a datum carries its key,
 * so that one base element gives focus, tooltip and keyboard to every chart.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** The data in reading order, for the keyboard: one entry a datum, with the box that focus surrounds. */
  readonly targets: readonly Target[];
  /** All data, where they are too many for an object each; `targets` are then those that are listed by name. */
  readonly grid?: TargetGrid;
}

/** What a mark is for; the theme dresses each role. */
export type Role =
  | 'baseline'
  | 'grid'
  | 'axis-label'
  | 'axis-title'
  | 'row-label'
  | 'panel-title'
  | 'bar'
  | 'line'
  | 'point'
  | 'plan'
  | 'break'
  | 'gap'
  | 'value-label'
  | 'change-label'
  | 'cell'
  | 'legend'
  | 'note';

/** How a mark is coloured: by what it means, never by a colour of its own. */
export type Tone =
  | 'accent'
  | 'before'
  | 'neutral'
  | 'faint'
  | 'ink'
  | 'quiet'
  | 'grid'
  /** What stands on a mark of the deepest step. */
  | 'surface'
  | `series-${1 | 2 | 3 | 4 | 5 | 6}`
  | Step;

/** How much of its whole a cell has, from the palest tint of the accent to the accent itself. */
export type Step = `step-${1 | 2 | 3 | 4 | 5 | 6}`;

interface Common {
  readonly role: Role;
  /** The same datum has the same key in every drawing; unique within the scene. */
  readonly key: string;
  /** The key of the point that the mark stands for; left out for axes and titles. */
  readonly datum?: string;
  readonly tone?: Tone;
}

export interface RectMark extends Common {
  readonly mark: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Hatched: approximate. Outlined: planned, estimated or provisional. Told by shape, not by colour. */
  readonly pattern?: 'hatched' | 'outlined';
}

export interface PathMark extends Common {
  readonly mark: 'path';
  readonly d: string;
  readonly filled?: boolean;
  readonly dashed?: boolean;
}

export interface DotMark extends Common {
  readonly mark: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Hollow: approximate, planned or provisional. */
  readonly hollow?: boolean;
}

export interface RuleMark extends Common {
  readonly mark: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly dashed?: boolean;
}

export interface TextMark extends Common {
  readonly mark: 'text';
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** In pixels; never under 12. */
  readonly size: number;
  readonly weight?: 'bold';
  /** Cleared of what lies behind it, such as a grid line. */
  readonly clear?: boolean;
}

/**
 * A field of cells of one size, however many: two lists of edges and a step a cell, no object a cell.
 * Drawn as one path a step; a canvas can paint it as it is.
 */
export interface CellsMark extends Common {
  readonly mark: 'cells';
  /** Left edges of the columns, upper edges of the rows. */
  readonly lefts: readonly number[];
  readonly tops: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Row by row: 1 to 6 for the steps, 0 where there is nothing to draw. */
  readonly steps: Uint8Array;
}

export type Mark = RectMark | PathMark | DotMark | RuleMark | TextMark | CellsMark;

/** A part of the scene, in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A datum as a place that can be focused, pointed at and read out. */
export interface Target extends Place {
  /** Key of the point. */
  readonly datum: string;
  /** Row and column for the arrow keys: series down, periods across. */
  readonly row: number;
  readonly column: number;
  /** Where else the same datum is drawn: the pointer finds it there too. */
  readonly also?: readonly Place[];
}

/** All data of a scene in rows and columns, each made a target only when it is asked for. */
export interface TargetGrid {
  readonly rows: number;
  readonly columns: number;
  /** `undefined` outside of the grid alone. */
  readonly at: (row: number, column: number) => Target | undefined;
  /** What stands left (-1) or right (1) of a target in the drawing; `undefined` at the edge. */
  readonly beside: (target: Target, step: -1 | 1) => Target | undefined;
  /** The target that covers a place of the scene, with the place where it was found. */
  readonly under: (x: number, y: number) => Target | undefined;
  readonly of: (datum: string) => Target | undefined;
}
