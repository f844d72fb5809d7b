import type { BarScale } from '../../rows/bar-scale.js';
import { rounded } from '../../axes/linear.js';
import type { Peers } from './peers.js';
import type { Mark } from '../../scene/scene.js';
import { besideIn, columnOf, columnsOf, type Column } from './columns.js';
import type { Distribution } from './distribution.js';

const height = 56;
const widestColumn = 18;
const narrowestColumn = 3;
const mostColumns = 100;

/** Equal whole numbers have a column of their own where there is room; else a column has some pixels. */
export const histogram = ({ values, own }: Peers, { zero, perUnit }: BarScale): Distribution => {
  const reach = Math.max(...[values[0], values.at(-1)].map((value) => Math.abs(value ?? 0)));
  const narrow = reach === 0 ? 1 : Math.max(narrowestColumn / perUnit, reach / mostColumns);
  const perColumn = narrow <= 1 && values.every(Number.isInteger) ? 1 : narrow;
  const columnAt = (value: number): number => Math.round(value / perColumn);
  const columns = columnsOf(values, columnAt);
  const pitch = perColumn * perUnit;
  // Whole numbers stand apart; where a column holds a stretch of values there is no gap to show.
  const width = perColumn === 1 ? Math.min(widestColumn, Math.max(1, pitch - 1)) : pitch;
  const highest = Math.max(...columns.map(({ count }) => count));
  const heightOf = ({ count }: Column): number => rounded(Math.max(1, (count / highest) * height));
  const leftOf = ({ place }: Column): number => zero + place * pitch - width / 2;
  const ownColumn = columnOf(columns, own?.index ?? -1);
  return {
    height,
    draw: (base) => {
      const shape = (key: string, tone: 'accent' | 'neutral', shown: readonly Column[]): Mark => ({
        ...{ mark: 'path', role: 'point', key: `distribution/${key}`, tone, filled: true },
        d: shown
          .map((column) => {
            const high = heightOf(column);
            return `M${rounded(leftOf(column))},${rounded(base)}v${-high}h${rounded(width)}v${high}z`;
          })
          .join(''),
      });
      const others = columns.filter((column) => column !== ownColumn);
      return {
        marks: [
          shape('others', 'neutral', others),
          ...(ownColumn === undefined ? [] : [shape('own', 'accent', [ownColumn])]),
        ],
        ...(ownColumn && {
          own: { x: zero + ownColumn.place * pitch, top: base - heightOf(ownColumn) },
        }),
        // As high as the highest column, so that the lowest can be seen in it and pointed at.
        placeOf: (index) => {
          const column = columnOf(columns, index);
          return { x: column ? leftOf(column) : zero, y: base - height, width, height };
        },
        under: (x, y) => {
          const at = columnAt((x - zero) / perUnit);
          const column = columns.find(({ place }) => place === at);
          if (column === undefined || y < base - height || y > base) return undefined;
          // A column holds its bodies from the top down, the highest value first.
          const share = Math.max(0, 1 - (base - y) / heightOf(column));
          return column.first + Math.min(column.count - 1, Math.floor(share * column.count));
        },
        beside: besideIn(columns),
      };
    },
  };
};
