import type { Format } from './format.js';
import * as list from './list.js';

/** The name of a format: `json`, `xlsx`. */
export type FormatName = keyof typeof list;

/** Every format by its name. What it cannot do, such as being read, is left out of it. */
export const formats: Readonly<Record<FormatName, Format>> = list;

/** The names of all formats. */
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** Whether a word is the name of a format. */
export const isFormatName = (name: string): name is FormatName => Object.hasOwn(formats, name);
