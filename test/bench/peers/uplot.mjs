// It has no axis of categories: bars stand on numbers, three to a category, and its live legend is
// its tooltip.
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { colours } from './colours.mjs';

const legendHeight = 60;

function draw(holder, { title }, [width, height], options, data) {
  const scales = { x: { time: false }, ...options.scales };
  return new UPlot(
    { title, width, height: height - legendHeight, ...options, scales },
    data,
    holder,
  );
}

function beside([first, second]) {
  return [
    first.values.flatMap((_, index) => [index * 3, index * 3 + 1, index * 3 + 2]),
    first.values.flatMap((value) => [value, null, null]),
    second.values.flatMap((value) => [null, value, null]),
  ];
}

export function bars(holder, data, size) {
  const { categories, series, unit } = data;
  const paths = UPlot.paths.bars({ size: [0.9, 60] });
  const nameAt = (place) => (place % 3 === 0 ? categories[place / 3] : '');
  return draw(
    holder,
    data,
    size,
    {
      scales: { y: { range: (_, least, most) => [0, most * 1.05] } },
      axes: [
        {
          values: (_, places) => places.map(nameAt),
          splits: () => categories.map((_, index) => index * 3),
          ...{ rotate: -30, size: 60 },
        },
        { label: unit },
      ],
      series: [
        { value: (_, place) => categories[Math.floor(place / 3)] ?? '' },
        ...series.map(({ name }, index) => ({
          ...{ label: name, fill: colours[index], stroke: colours[index], paths },
          points: { show: false },
        })),
      ],
    },
    beside(series),
  );
}

export function lines(holder, data, size) {
  const { years, series, unit } = data;
  return draw(
    holder,
    data,
    size,
    {
      axes: [{}, { label: unit }],
      series: [{}, ...series.map(({ name }, index) => ({ label: name, stroke: colours[index] }))],
    },
    [years, ...series.map(({ values }) => values)],
  );
}

export function ranking(holder, data, size) {
  const { unit, across, xs, ys } = data;
  const points = { show: true, size: 3, space: 0, fill: colours[0] };
  return draw(
    holder,
    data,
    size,
    {
      axes: [{ label: across }, { label: unit }],
      series: [
        {},
        { label: unit, stroke: colours[0], fill: colours[0], paths: () => null, points },
      ],
    },
    [xs, ys],
  );
}

export const matrix = ranking;

export const update = (chart, { series }) => chart.setData(beside(series));

export const destroy = (chart) => chart.destroy();
