import { rounded } from '../axes/linear.js';
import type {
  CellsMark,
  DotMark,
  Mark,
  PathMark,
  RectMark,
  RuleMark,
  Scene,
  TextMark,
} from './scene.js';

/** A template tag: Lit's `svg` in an element, `markup` in Node. */
export type Tag<Drawn> = (strings: TemplateStringsArray, ...values: unknown[]) => Drawn;

/** How a list is drawn: Lit's `repeat`, or a plain map where nothing is ever drawn again. */
export type Repeat = (
  marks: readonly Mark[],
  keyOf: (mark: Mark) => string,
  draw: (mark: Mark) => unknown,
) => unknown;

type Draw<M extends Mark> = (mark: M, tag: Tag<unknown>) => unknown;

const classes = (mark: Mark, ...more: readonly (string | false | undefined)[]): string =>
  ['mark', mark.role, mark.tone ?? 'ink', ...more.filter(Boolean)].join(' ');

const stripeDistance = 5;

/** Stripes are lines cut at the edges, not a pattern: no id that could clash with another chart's. */
const stripes = ({ x, y, width, height }: RectMark): string => {
  const lines: string[] = [];
  for (let offset = stripeDistance - height; offset < width; offset += stripeDistance) {
    const start = Math.max(0, -offset);
    const end = Math.min(height, width - offset);
    lines.push(
      `M${rounded(x + offset + start)},${rounded(y + height - start)}` +
        `L${rounded(x + offset + end)},${rounded(y + height - end)}`,
    );
  }
  return lines.join('');
};

const box = (mark: RectMark, inset: number): readonly number[] =>
  [
    mark.x + inset,
    mark.y + inset,
    Math.max(0, mark.width - 2 * inset),
    Math.max(0, mark.height - 2 * inset),
  ].map(rounded);

const drawRect: Draw<RectMark> = (mark, tag) => {
  // A stroke lies half outside its box: moved in, the bar keeps its true length.
  const [x, y, width, height] = box(mark, mark.pattern === undefined ? 0 : 0.5);
  const rect = tag`<rect class="${classes(mark, mark.pattern)}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  return mark.pattern === 'hatched'
    ? tag`${rect}<path class="${classes(mark, 'stripes')}" d="${stripes(mark)}"/>`
    : rect;
};

const drawPath: Draw<PathMark> = (mark, tag) =>
  tag`<path class="${classes(mark, mark.filled && 'filled', mark.dashed && 'dashed')}" d="${mark.d}"/>`;

const drawDot: Draw<DotMark> = (mark, tag) =>
  tag`<circle class="${classes(mark, mark.hollow && 'hollow')}" cx="${rounded(mark.x)}" cy="${rounded(mark.y)}" r="${rounded(mark.radius)}"/>`;

const drawRule: Draw<RuleMark> = (mark, tag) =>
  tag`<line class="${classes(mark, 'rule', mark.dashed && 'dashed')}" x1="${rounded(mark.x1)}" y1="${rounded(mark.y1)}" x2="${rounded(mark.x2)}" y2="${rounded(mark.y2)}"/>`;

const drawText: Draw<TextMark> = (mark, tag) =>
  tag`<text class="${classes(mark, mark.weight, mark.clear && 'clear')}" x="${rounded(mark.x)}" y="${rounded(mark.y)}" text-anchor="${mark.anchor}" font-size="${rounded(mark.size)}">${mark.text}</text>`;

/** The cells of one step as one path; neighbours without a gap between them as one box. */
const cellsPath = ({ lefts, tops, width, height, steps }: CellsMark, step: number): string => {
  const columns = lefts.length;
  const down = `v${rounded(height)}h`;
  let d = '';
  for (let index = steps.indexOf(step); index !== -1; index = steps.indexOf(step, index + 1)) {
    const first = index % columns;
    let last = first;
    const adjoins = (): boolean =>
      last + 1 < columns &&
      steps[index + 1] === step &&
      (lefts[last + 1] ?? 0) - (lefts[last] ?? 0) - width < 0.01;
    while (adjoins()) {
      last++;
      index++;
    }
    const left = rounded(lefts[first] ?? 0);
    const across = rounded((lefts[last] ?? 0) + width - left);
    const top = rounded(tops[Math.floor(index / columns)] ?? 0);
    d += `M${left},${top}h${across}${down}${-across}z`;
  }
  return d;
};

const steps = [1, 2, 3, 4, 5, 6] as const;

const drawCells: Draw<CellsMark> = (mark, tag) =>
  tag`<g>${steps.map((step) => {
    const tone = `step-${step}` as const;
    return tag`<path class="${classes({ ...mark, tone }, 'filled')}" d="${cellsPath(mark, step)}"/>`;
  })}</g>`;

const templates: { readonly [Kind in Mark['mark']]: Draw<Extract<Mark, { mark: Kind }>> } = {
  rect: drawRect,
  path: drawPath,
  dot: drawDot,
  rule: drawRule,
  text: drawText,
  cells: drawCells,
};

const drawMark = (mark: Mark, tag: Tag<unknown>): unknown =>
  (templates[mark.mark] as Draw<Mark>)(mark, tag);

const plainly: Repeat = (marks, _, draw) => marks.map(draw);

/**
 * A scene as the content of an `<svg>`, in whatever the tag makes. `repeat` keeps each mark's node
 * with its key when the scene is drawn again, so that a transition or a pointer stays with its datum.
 */
export const drawScene = <Drawn>(scene: Scene, tag: Tag<Drawn>, repeat: Repeat = plainly): Drawn =>
  tag`<g class="congress-chart">${repeat(
    scene.marks,
    ({ key }) => key,
    (mark) => drawMark(mark, tag),
  )}</g>`;
