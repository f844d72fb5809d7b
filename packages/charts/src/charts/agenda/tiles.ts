import type { Item } from './items.js';
import { rounded } from '../../axes/linear.js';
import type { Sizes } from '../../scene/options.js';
import type { Mark, Target } from '../../scene/scene.js';
import { statusMark } from './status-mark.js';
import { heightOf, textBelow } from '../../text/text-block.js';
import { wrap } from '../../text/wrap.js';

/** Where tiles may stand, and which place the first has for the arrow keys. */
export interface TileRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly row: number;
  readonly column: number;
}

export interface Tiles {
  readonly marks: readonly Mark[];
  readonly targets: readonly Target[];
  readonly bottom: number;
}

/** The width from which on a title stands in its tile. */
export const cardFrom = ({ small }: Sizes): number => small * 13;

const tileSide = ({ target }: Sizes): number => Math.round(target * 0.6);

/** A square an item, as many in a line as there is room for; each with a place for a finger. */
export const squares = (
  items: readonly Item[],
  { left, top, width, row, column }: TileRoom,
  sizes: Sizes,
): Tiles => {
  const pitch = sizes.target;
  const side = tileSide(sizes);
  const perLine = Math.max(1, Math.floor((width + pitch - side) / pitch));
  const places = items.map(({ key, status }, index) => {
    const x = left + (index % perLine) * pitch;
    const y = top + Math.floor(index / perLine) * pitch;
    return { key, status, index, x, y };
  });
  return {
    marks: places.map(({ key, status, x, y }) =>
      statusMark(status, { key: `${key}/tile`, datum: key, x, middle: y + pitch / 2, side }),
    ),
    targets: places.map(({ key, index, x, y }) => ({
      ...{ datum: key, row, column: column + index, y, width: pitch, height: pitch },
      x: x - (pitch - side) / 2,
    })),
    bottom: top + Math.ceil(items.length / perLine) * pitch,
  };
};

/** A card an item: its status as a square, its title beside it, a hairline around both. */
const cards = (
  items: readonly Item[],
  { left, top, width, row, column }: TileRoom,
  sizes: Sizes,
): Tiles => {
  const { small } = sizes;
  const side = Math.round(small * 0.8);
  const [padding, gap] = [8, 6];
  const x = left + padding + side + 8;
  let y = top;
  const laid = items.map(({ key, status, title }, index) => {
    const lines = wrap(title, left + width - padding - x, small, 6);
    const height = Math.max(sizes.target, heightOf(lines, small) + 2 * padding);
    const [from, to, across] = [rounded(y), rounded(height), rounded(width)];
    const textTop = y + (height - heightOf(lines, small)) / 2;
    const middle = textTop + heightOf(lines.slice(0, 1), small) / 2;
    const marks: readonly Mark[] = [
      {
        ...{ mark: 'path', role: 'grid', key: `${key}/card`, datum: key, tone: 'grid' },
        d: `M${rounded(left)},${from}h${across}v${to}h${-across}z`,
      },
      statusMark(status, { key: `${key}/tile`, datum: key, x: left + padding, middle, side }),
      ...textBelow(lines, textTop, {
        ...{ key: `${key}/title`, datum: key, role: 'row-label', tone: 'ink', x, size: small },
      }),
    ];
    const target = { datum: key, row, column: column + index, x: left, y, width, height };
    y += height + gap;
    return { marks, target };
  });
  return {
    marks: laid.flatMap(({ marks }) => marks),
    targets: laid.map(({ target }) => target),
    bottom: y - gap,
  };
};

/** Items as tiles: with their titles where these can be read, else as squares. */
export const tiles = (items: readonly Item[], room: TileRoom, sizes: Sizes): Tiles =>
  (room.width >= cardFrom(sizes) ? cards : squares)(items, room, sizes);

/** The room that two squares side by side need. */
export const twoSquares = (sizes: Sizes): number => sizes.target + tileSide(sizes);
