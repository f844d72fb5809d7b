import * as library from '@congress-metrics/charts';
import type { Chart } from '@congress-metrics/charts';

const isChart = (name: string, value: unknown): value is Chart =>
  name.endsWith('Chart') && typeof value === 'function';

const kebab = (name: string): string =>
  name.slice(0, -'Chart'.length).replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** Every chart of the library by name: `yearBarsChart` is `year-bars`. A new one needs no line here. */
export const charts: ReadonlyMap<string, Chart> = new Map(
  Object.entries(library)
    .flatMap(([name, value]) => (isChart(name, value) ? [[kebab(name), value] as const] : []))
    .sort(([a], [b]) => a.localeCompare(b, 'en')),
);
