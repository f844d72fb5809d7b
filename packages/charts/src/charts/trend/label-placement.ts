import { ascent, descent, overlap, textBox, type Box } from '../../text/box.js';
import type { Placed } from '../../axes/runs.js';
import type { TextMark } from '../../scene/scene.js';
import { measure } from '../../text/text-width.js';

/** A value that wants to stand at its point. */
export interface LabelCandidate {
  readonly placed: Placed;
  readonly text: string;
  /** Lower ranks choose their places first. */
  readonly rank: number;
  /** An important value may, at worst, lie on a line. */
  readonly important: boolean;
  readonly bold: boolean;
  /** Whether the line comes down to the point from both sides, so that the room is under it. */
  readonly lowPoint: boolean;
}

export interface PlacementContext {
  /** What labels must not leave. */
  readonly room: Box;
  /** What labels must not cover: other words. */
  readonly taken: readonly Box[];
  /** What they keep clear of where they can: strokes of breaks, rings of plans. */
  readonly avoided: readonly Box[];
  readonly runs: readonly (readonly Placed[])[];
  readonly size: number;
  readonly dot: number;
}

const air = 2;

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const around = (x: number, y: number, radius: number): Box =>
  grown({ left: x, top: y, right: x, bottom: y }, radius);

/** Whether a straight piece of line passes through a box: something is left of it between the edges. */
const crosses = (from: Placed, to: Placed, { left, top, right, bottom }: Box): boolean => {
  const [across, down] = [to.x - from.x, to.y - from.y];
  let [enters, leaves] = [0, 1];
  const cut = (way: number, before: number, after: number): void => {
    if (way === 0) {
      if (before >= 0 || after <= 0) leaves = -1;
      return;
    }
    enters = Math.max(enters, Math.min(before / way, after / way));
    leaves = Math.min(leaves, Math.max(before / way, after / way));
  };
  cut(across, left - from.x, right - from.x);
  cut(down, top - from.y, bottom - from.y);
  return enters < leaves;
};

const inside = (box: Box, room: Box): boolean =>
  box.left >= room.left - 0.01 &&
  box.right <= room.right + 0.01 &&
  box.top >= room.top - 0.01 &&
  box.bottom <= room.bottom + 0.01;

const positionsOf = (
  candidate: LabelCandidate,
  { room, size, dot }: PlacementContext,
): readonly TextMark[] => {
  const { point, x, y } = candidate.placed;
  const half = measure(candidate.text, size, candidate.bold) / 2;
  const middle = Math.min(
    Math.max(x, room.left + half),
    Math.max(room.left + half, room.right - half),
  );
  const off = dot + air + 1;
  const [above, below] = [y - off - size * descent, y + off + size * ascent];
  const heights = candidate.lowPoint ? [below, above] : [above, below];
  const beside = y + size * 0.36;
  const places = [
    ...heights.map((height) => [middle, height] as const),
    [x + half + dot + 5, beside] as const,
    [x - half - dot - 5, beside] as const,
    ...heights.flatMap((height) => [
      [middle + half * 0.6, height] as const,
      [middle - half * 0.6, height] as const,
    ]),
    ...(candidate.bold ? [[middle, above - size * 0.6] as const] : []),
  ];
  return places.map(([at, height]) => ({
    mark: 'text',
    role: 'value-label',
    key: `${point.key}/value`,
    datum: point.key,
    tone: candidate.bold ? 'ink' : 'quiet',
    x: at,
    y: height,
    text: candidate.text,
    anchor: 'middle',
    size,
    clear: true,
    ...(candidate.bold && { weight: 'bold' as const }),
  }));
};

/**
 * Places values at their points so that none covers another, a dot or a word: above the line, below
 * it at its low points, beside it where neither is free. One that finds no place is left out; the
 * important ones choose first and may, at worst, lie on a line.
 */
export const placeLabels = (
  candidates: readonly LabelCandidate[],
  context: PlacementContext,
): readonly TextMark[] => {
  const { room, taken, avoided, runs, dot } = context;
  const pieces = runs.flatMap((run) =>
    run.flatMap((from, index) => {
      const to = run[index + 1];
      return to === undefined ? [] : [[from, to] as const];
    }),
  );
  const boxes: Box[] = [...taken];
  const dots = runs.flat().map(({ x, y }) => around(x, y, dot));
  const found: TextMark[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.rank - b.rank)) {
    const free = positionsOf(candidate, context).filter((mark) => {
      const box = textBox(mark);
      return (
        inside(box, room) && ![...boxes, ...dots].some((other) => overlap(grown(box, air), other))
      );
    });
    const open = free.filter(
      (mark) => !avoided.some((other) => overlap(grown(textBox(mark), 1), other)),
    );
    const clear = open.find(
      (mark) => !pieces.some(([from, to]) => crosses(from, to, grown(textBox(mark), 1))),
    );
    const chosen = clear ?? (candidate.important ? (open[0] ?? free[0]) : undefined);
    if (chosen === undefined) continue;
    found.push(chosen);
    boxes.push(textBox(chosen));
  }
  return found;
};
