import type { Step, Tone } from './scene.js';

/** A colour of the theme: what a mark means, or the ground that it stands on. */
export type ColourName = Tone;

/**
 * Colours by meaning. All that carries a figure has at least 3:1 on the surface, all text 4.5:1;
 * the six series are told apart under protanopia, deuteranopia and tritanopia (a test computes it).
 */
export type Palette = Readonly<Record<ColourName, string>>;

/**
 * How much accent is in each step, in percent; the rest is surface, mixed in sRGB as CSS does. Ink stands on
 * the first five, the surface's colour on the last, at 4.5:1 or more in light and in dark (a test computes both).
 */
export const stepShares: Readonly<Record<Step, number>> = {
  'step-1': 8,
  'step-2': 22,
  'step-3': 36,
  'step-4': 50,
  'step-5': 64,
  'step-6': 100,
};

export type ColourScheme = 'light' | 'dark';

export const palettes: Readonly<Record<ColourScheme, Palette>> = {
  light: {
    accent: '#b5202a',
    before: '#858d98',
    neutral: '#a9b0b8',
    faint: '#d5d9de',
    ink: '#1f2328',
    quiet: '#59626d',
    grid: '#dfe2e6',
    surface: '#ffffff',
    'series-1': '#b5202a',
    'series-2': '#184cce',
    'series-3': '#b38c4c',
    'series-4': '#0898bd',
    'series-5': '#733579',
    'series-6': '#111f3b',
    'step-1': '#f9edee',
    'step-2': '#efced0',
    'step-3': '#e4afb2',
    'step-4': '#da9095',
    'step-5': '#d07077',
    'step-6': '#b5202a',
  },
  dark: {
    accent: '#ec6058',
    before: '#7f8996',
    neutral: '#626b77',
    faint: '#434a54',
    ink: '#e8eaed',
    quiet: '#a3abb6',
    grid: '#343a43',
    surface: '#16181d',
    'series-1': '#ec6058',
    'series-2': '#6e76ff',
    'series-3': '#ffcd63',
    'series-4': '#42c5c4',
    'series-5': '#a75b9e',
    'series-6': '#ceebf1',
    'step-1': '#271e22',
    'step-2': '#45282a',
    'step-3': '#633232',
    'step-4': '#813c3b',
    'step-5': '#9f4643',
    'step-6': '#ec6058',
  },
};

/** The system's colours for readers who choose their own; shape and words carry the rest. */
export const systemColours: Palette = {
  accent: 'Highlight',
  before: 'CanvasText',
  neutral: 'GrayText',
  faint: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  grid: 'GrayText',
  surface: 'Canvas',
  'series-1': 'Highlight',
  'series-2': 'CanvasText',
  'series-3': 'CanvasText',
  'series-4': 'CanvasText',
  'series-5': 'CanvasText',
  'series-6': 'CanvasText',
  'step-1': 'Canvas',
  'step-2': 'Canvas',
  'step-3': 'Canvas',
  'step-4': 'Canvas',
  'step-5': 'Canvas',
  'step-6': 'Highlight',
};

/** System fonts first for Chinese: no file to load, and Latin letters that match. */
export const fontFamily =
  '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
