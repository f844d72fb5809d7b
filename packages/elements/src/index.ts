export * from './chart-element.js';
export * from './dashboard/dashboard-element.js';
export type { FailureCode } from './load/failure.js';
export type { Fetcher } from './load/fetch-bytes.js';
export * from './record-element.js';
export * from './state.js';
export * from './trend-chart-element.js';
export * from './version.js';
export * from './year-bars-element.js';
