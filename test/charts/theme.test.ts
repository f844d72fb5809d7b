import {
  chartStyles,
  palettes,
  stepShares,
  type ColourName,
  type Palette,
  type Step,
} from '@congress-metrics/charts';
import { describe, expect, it } from 'vitest';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const channels = (colour: string): Triple =>
  [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

const times = (matrix: Matrix, [a, b, c]: Triple): Triple =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as unknown as Triple;

/** WCAG 2.2: relative luminance and contrast. */
const contrast = (one: string, other: string): number => {
  const [dark, light] = [one, other]
    .map((colour) => {
      const [red, green, blue] = channels(colour);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    })
    .sort((a, b) => a - b) as [number, number];
  return light / dark;
};

/** Machado, Oliveira and Fernandes 2009, full severity, on linear light. */
const visions: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Björn Ottosson's OKLab, in which distances are about as large as they look. */
const oklab = (rgb: Triple): Triple => {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb.map((value) => Math.max(0, value)) as unknown as Triple,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
};

const distance = (a: Triple, b: Triple): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const series = [1, 2, 3, 4, 5, 6].map((number) => `series-${number}` as ColourName);

describe.each(Object.entries(palettes))('the %s palette', (_, palette: Palette) => {
  const on = (name: ColourName): number => contrast(palette[name], palette.surface);

  it('sets all text at 4.5:1 or more', () => {
    for (const name of ['ink', 'quiet', 'accent'] as const)
      expect(on(name), name).toBeGreaterThanOrEqual(4.5);
  });

  it('sets all that carries a figure at 3:1 or more', () => {
    for (const name of ['accent', 'before', ...series] as const)
      expect(on(name), name).toBeGreaterThanOrEqual(3);
  });

  it('sets text on every step of a heat map at 4.5:1 or more', () => {
    for (const step of [1, 2, 3, 4, 5, 6] as const)
      expect(
        contrast(palette[step === 6 ? 'surface' : 'ink'], palette[`step-${step}`]),
        `step ${step}`,
      ).toBeGreaterThanOrEqual(4.5);
  });

  it('makes each step of a heat map stand out more than the one before', () => {
    const steps = ([1, 2, 3, 4, 5, 6] as const).map((step) => on(`step-${step}`));
    for (const [index, step] of steps.slice(1).entries())
      expect(step).toBeGreaterThan((steps[index] ?? 0) * 1.1);
  });

  it('mixes each step of accent and surface, as CSS does', () => {
    const part = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16);
    for (const [step, share] of Object.entries(stepShares))
      for (const at of [1, 3, 5]) {
        const [accent, surface] = [part(palette.accent, at), part(palette.surface, at)];
        const mixed = Math.round((accent * share + surface * (100 - share)) / 100);
        expect(part(palette[step as Step], at)).toBe(mixed);
      }
  });

  it('tells the pair of years apart by lightness too', () => {
    expect(contrast(palette.accent, palette.before)).not.toBeCloseTo(1, 1);
  });

  it.each(Object.entries(visions))('tells its six series apart under %s', (_, vision) => {
    const seen = series.map((name) => oklab(times(vision, channels(palette[name]))));
    for (const [index, a] of seen.entries())
      for (const b of seen.slice(index + 1)) expect(distance(a, b)).toBeGreaterThan(0.1);
  });
});

describe('the style sheet', () => {
  it('has a property for every colour, a dark theme, and system colours', () => {
    for (const name of Object.keys(palettes.light))
      expect(chartStyles()).toContain(`var(--congress-${name},`);
    expect(chartStyles()).toContain('prefers-color-scheme: dark');
    expect(chartStyles()).toContain(":host([theme='dark'])");
    expect(chartStyles()).toContain('forced-colors: active');
    expect(chartStyles()).toContain('--congress-font');
  });
});
