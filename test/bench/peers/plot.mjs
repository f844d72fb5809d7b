import { barY, dot, lineY, plot, ruleY } from '@observablehq/plot';

const barPlot = ({ title, unit, categories, series }, [width, height]) =>
  plot({
    ...{ title, width, height, marginBottom: 50 },
    x: { axis: null },
    fx: { label: null, domain: categories, tickRotate: -30 },
    y: { label: unit, grid: true },
    color: { legend: true },
    marks: [
      barY(
        series.flatMap(({ name, values }) =>
          values.map((value, index) => ({ category: categories[index], name, value })),
        ),
        { fx: 'category', x: 'name', y: 'value', fill: 'name', tip: true },
      ),
      ruleY([0]),
    ],
  });

export function bars(holder, data, size) {
  holder.append(barPlot(data, size));
  return { holder, size };
}

export function lines(holder, { title, unit, years, series }, [width, height]) {
  const points = series.flatMap(({ name, values }) =>
    values.map((value, index) => ({ year: years[index], value, name })),
  );
  holder.append(
    plot({
      ...{ title, width, height },
      x: { label: null, tickFormat: 'd' },
      y: { label: unit, grid: true },
      color: { legend: true },
      marks: [lineY(points, { x: 'year', y: 'value', stroke: 'name', tip: true })],
    }),
  );
  return { holder };
}

export function ranking(holder, { title, unit, across, xs, ys }, [width, height]) {
  holder.append(
    plot({
      ...{ title, width, height },
      x: { label: across },
      y: { label: unit },
      marks: [dot(xs, { x: xs, y: ys, r: 1.5, fill: '#4269d0', tip: true })],
    }),
  );
  return { holder };
}

export const matrix = ranking;

/** It has no update: it is drawn anew. */
export function update({ holder, size }, data) {
  holder.replaceChildren(barPlot(data, size));
}

export const destroy = ({ holder }) => holder.replaceChildren();
