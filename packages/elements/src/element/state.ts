/**
 * What an element is showing:
 * - `loading`: its data are on the way, or the reader is not yet near;
 * - `invalid`: they did not arrive, or have errors, and nothing is drawn;
 * - `empty`: there is nothing to show;
 * - `stale`: they could not be fetched again, and what was fetched before is shown;
 * - `drawn`: all is well.
 */
export type ElementState = 'loading' | 'invalid' | 'empty' | 'stale' | 'drawn';
