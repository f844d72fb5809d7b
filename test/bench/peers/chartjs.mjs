import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
} from 'chart.js';
import { colours } from './colours.mjs';

function draw(holder, [width, height], type, data, options) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  holder.append(canvas);
  return new Chart(canvas, {
    type,
    data,
    options: { animation: false, responsive: false, ...options },
  });
}

const dressed = ({ title, unit }) => ({
  plugins: { title: { display: true, text: title }, legend: { display: true } },
  scales: { y: { beginAtZero: true, title: { display: true, text: unit } } },
});

// Registered where it is used: what a bundle does not draw is shaken out of it.
export function bars(holder, data, size) {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title, Legend, Tooltip);
  const datasets = data.series.map(({ name, values }, index) => ({
    ...{ label: name, data: values, backgroundColor: colours[index] },
  }));
  return draw(holder, size, 'bar', { labels: data.categories, datasets }, dressed(data));
}

export function lines(holder, data, size) {
  Chart.register(LineController, LineElement, PointElement, CategoryScale, LinearScale);
  Chart.register(Title, Legend, Tooltip);
  const datasets = data.series.map(({ name, values }, index) => ({
    ...{ label: name, data: values, borderColor: colours[index] },
  }));
  return draw(holder, size, 'line', { labels: data.years, datasets }, dressed(data));
}

export function ranking(holder, data, size) {
  Chart.register(ScatterController, PointElement, LinearScale, Title, Tooltip);
  const points = data.xs.map((x, index) => ({ x, y: data.ys[index] }));
  const look = { pointRadius: 1.5, backgroundColor: colours[0] };
  const { plugins, scales } = dressed(data);
  return draw(
    holder,
    size,
    'scatter',
    { datasets: [{ label: data.unit, data: points, ...look }] },
    {
      ...{ parsing: false, normalized: true, plugins },
      scales: { ...scales, x: { type: 'linear', title: { display: true, text: data.across } } },
    },
  );
}

export const matrix = ranking;

export function update(chart, { series }) {
  for (const [index, { values }] of series.entries()) chart.data.datasets[index].data = values;
  chart.update('none');
}

export const destroy = (chart) => chart.destroy();
