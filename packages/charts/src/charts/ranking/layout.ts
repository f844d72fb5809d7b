import { digitsOf, formatNumber } from '@congress-metrics/core';
import { baseline, separator } from '../../axes/axis.js';
import { barOf, valueLabel } from '../../rows/bar-row.js';
import { barScale } from '../../rows/bar-scale.js';
import { drawableWidth, emptyScene, sizesOf, type ChartOptions } from '../../scene/options.js';
import type { Peer, Peers } from './peers.js';
import { rankingTargets } from './targets.js';
import { rankingRows } from './rows.js';
import type { Mark, Scene, Target } from '../../scene/scene.js';
import { fewestForDistribution, distributionStrip } from './strip.js';
import { heightOf, middleToBaseline, textBlock, type BlockOptions } from '../../text/text-block.js';
import { measure, widest } from '../../text/text-width.js';
import { wrap } from '../../text/wrap.js';

const afterRank = 12;
const afterName = 14;
const aboveStrip = 22;
const underSeparator = 14;
/** The greatest part of the width that names may take. */
const nameShare = 0.5;
const slimmer = 0.72;
/** The least length of the longest bar, with the space before its value. */
const shortestBar = 28;

/**
 * Bodies of one level in their order: rank, name, a bar from 0 with its value, the reader's own in
 * the accent. Where there are too many to list, gaps say how many are left out, and below them all
 * stand on one scale: that of the bars, where these are long enough.
 */
export const ranking = (peers: Peers | undefined, options: ChartOptions): Scene => {
  const width = drawableWidth(options);
  if (width === undefined || peers === undefined || peers.values.length === 0) return emptyScene;
  const { locale } = options;
  const sizes = sizesOf(options);
  const slim = { ...sizes, bar: Math.round(sizes.bar * slimmer) };
  const rows = rankingRows(peers);
  const listed = rows.flatMap((row) => (row.kind === 'peer' ? row.peer : []));

  const ranks = listed.map(({ rank }) => digitsOf(rank, locale.numbers));
  const rankRight = Math.ceil(widest(ranks, sizes.value, true));
  const nameLeft = rankRight + afterRank;
  const longest = Math.max(...listed.map(({ name, own }) => measure(name, sizes.label, own)));
  const values = listed.flatMap(({ point }) =>
    point.figure ? formatNumber({ ...point.figure, qualifier: 'exact' }, locale) : [],
  );
  const leastPlot = widest(values, sizes.value, true) + shortestBar;
  const nameRoom = Math.min(
    Math.floor(width * nameShare) - nameLeft,
    Math.floor(width - nameLeft - afterName - leastPlot),
  );
  const nameWidth = Math.min(Math.ceil(longest), Math.max(nameRoom, 2 * sizes.label));
  const plotLeft = nameLeft + nameWidth + afterName;
  const points = listed.map(({ point }) => point);
  const scale = barScale(points, plotLeft, width - plotLeft, locale, sizes.value);
  const nameOf = ({ name, own }: Peer): readonly string[] =>
    wrap(name, nameWidth, sizes.label, 2, own);
  const heightOfRow = (peer: Peer): number =>
    Math.max(sizes.target, heightOf(nameOf(peer), sizes.label) + 4);

  const baselineAt = (from: number, to: number, end: string): Mark => {
    const x = scale.zero - 0.5;
    return baseline(`baseline/${end}`, { x1: x, x2: x, y1: from, y2: to });
  };
  const peerMarks = (peer: Peer, top: number): readonly Mark[] => {
    const { point, rank, own } = peer;
    const y = top + heightOfRow(peer) / 2;
    const barTop = Math.round(y - slim.bar / 2);
    const text: Pick<BlockOptions, 'role' | 'datum' | 'middle' | 'weight'> = {
      ...{ role: 'row-label', datum: point.key, middle: y },
      ...(own && { weight: 'bold' }),
    };
    return [
      ...textBlock([digitsOf(rank, locale.numbers)], {
        ...{ ...text, key: `${point.key}/rank`, tone: own ? 'accent' : 'quiet' },
        ...{ x: rankRight, anchor: 'end', size: sizes.value },
      }),
      ...textBlock(nameOf(peer), {
        ...{ ...text, key: `${point.key}/name`, tone: own ? 'accent' : 'ink' },
        ...{ x: nameLeft, size: sizes.label },
      }),
      ...barOf(point, { tone: own ? 'accent' : 'before' }, barTop, { scale, sizes: slim }),
      valueLabel(point, barTop, own, { scale, sizes: slim }),
    ];
  };
  const gapMarks = (key: string, count: number, top: number): readonly Mark[] => {
    const words = locale.words.bodiesBetween(digitsOf(count, locale.numbers));
    const [text = ''] = wrap(words, width - nameLeft, sizes.small, 1);
    const y = Math.round(top + sizes.target / 2) + 0.5;
    const right = nameLeft + measure(text, sizes.small) + 10;
    return [
      {
        ...{ mark: 'text', role: 'note', key, tone: 'quiet', x: nameLeft, text, anchor: 'start' },
        ...{ y: y + middleToBaseline(sizes.small), size: sizes.small },
      },
      ...(right + 8 < width
        ? [baseline(`${key}/rule`, { x1: right, x2: width, y1: y, y2: y }, true)]
        : []),
    ];
  };

  const marks: Mark[] = [];
  const targets: Target[] = [];
  let [top, segmentTop] = [0, 0];
  for (const row of rows) {
    if (row.kind === 'gap') {
      marks.push(baselineAt(segmentTop, top, row.key), ...gapMarks(row.key, row.count, top));
      top += sizes.target;
      segmentTop = top;
      continue;
    }
    marks.push(...peerMarks(row.peer, top));
    const height = heightOfRow(row.peer);
    const place = { row: row.peer.index, column: 0, x: 0, y: top, width, height };
    targets.push({ datum: row.peer.point.key, ...place });
    top += height;
  }
  const bottom = top;
  marks.push(baselineAt(segmentTop, bottom, 'end'));
  if (peers.values.length < fewestForDistribution)
    return { width, height: bottom + 2, marks, targets };
  const strip = distributionStrip(peers, {
    ...{ top: bottom + aboveStrip + underSeparator, width, scale, sizes, locale },
  });
  return {
    width,
    height: Math.ceil(strip.bottom + 2),
    marks: [...marks, separator('distribution/rule', bottom + aboveStrip, width), ...strip.marks],
    ...rankingTargets(peers, targets, strip.drawn),
  };
};
