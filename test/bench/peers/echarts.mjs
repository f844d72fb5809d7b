import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

function draw(holder, [width, height], kind, option) {
  use([CanvasRenderer, TitleComponent, TooltipComponent, GridComponent, LegendComponent, kind]);
  const chart = init(holder, null, { renderer: 'canvas', width, height });
  chart.setOption({ animation: false, ...option });
  chart.getZr().flush();
  return chart;
}

export const bars = (holder, { title, unit, categories, series }, size) =>
  draw(holder, size, BarChart, {
    title: { text: title },
    tooltip: { trigger: 'axis' },
    legend: { bottom: 0 },
    xAxis: { type: 'category', data: categories, axisLabel: { interval: 0, rotate: 30 } },
    yAxis: { type: 'value', name: unit },
    series: series.map(({ name, values }) => ({ type: 'bar', name, data: values })),
  });

export const lines = (holder, { title, unit, years, series }, size) =>
  draw(holder, size, LineChart, {
    title: { text: title },
    tooltip: { trigger: 'axis' },
    legend: { bottom: 0 },
    xAxis: { type: 'category', data: years },
    yAxis: { type: 'value', name: unit },
    series: series.map(({ name, values }) => ({ type: 'line', name, data: values })),
  });

const cloud = (holder, { title, unit, across, xs, ys }, size, large) =>
  draw(holder, size, ScatterChart, {
    title: { text: title },
    tooltip: { trigger: 'item' },
    xAxis: { type: 'value', name: across },
    yAxis: { type: 'value', name: unit },
    series: [{ type: 'scatter', symbolSize: 3, large, data: xs.map((x, at) => [x, ys[at]]) }],
  });

export const ranking = (holder, data, size) => cloud(holder, data, size, false);

/** `large` is its mode for many points, the best there is. */
export const matrix = (holder, data, size) => cloud(holder, data, size, true);

export function update(chart, { series }) {
  chart.setOption({ series: series.map(({ values }) => ({ data: values })) });
  chart.getZr().flush();
}

export const destroy = (chart) => chart.dispose();
