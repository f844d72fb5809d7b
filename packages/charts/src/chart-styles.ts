import {
  fontFamily,
  palettes,
  stepShares,
  systemColours,
  type ColourName,
  type Palette,
} from './theme.js';

type Colour = (name: ColourName) => string;

const tones = Object.keys(palettes.light) as ColourName[];

// The second channel of a series, for whoever does not tell its colour.
const dashes = ['none', '7 3', '2 3', '9 3 2 3', '5 5', '1 3'];

/** The looks of marks by role and tone, for any source of colours. */
const rules = (colour: Colour, font: string): string => `
.congress-chart { font-family: ${font}; font-variant-numeric: tabular-nums lining-nums; }
${tones.map((tone) => `.congress-chart .${tone} { color: ${colour(tone)}; }`).join('\n')}
.congress-chart .mark { fill: currentColor; stroke: none; }
.congress-chart .clear { paint-order: stroke; stroke: ${colour('surface')}; stroke-width: 3; stroke-linejoin: round; }
.congress-chart .bold { font-weight: 600; }
.congress-chart .rule { stroke: currentColor; stroke-width: 1; fill: none; }
.congress-chart .rule.bar, .congress-chart .rule.plan { stroke-width: 2; }
.congress-chart .rule.dashed { stroke-dasharray: 2 3; }
.congress-chart path.mark { fill: none; stroke: currentColor; stroke-width: 1.25; }
.congress-chart path.mark.filled { fill: currentColor; stroke: none; }
.congress-chart path.line { stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.congress-chart path.dashed { stroke-dasharray: 4 3; }
.congress-chart rect.faint { stroke: ${colour('before')}; }
.congress-chart rect.neutral { stroke: ${colour('before')}; }
.congress-chart rect.hatched, .congress-chart rect.outlined { fill: ${colour('surface')}; stroke: currentColor; stroke-width: 1; }
.congress-chart rect.outlined { stroke-dasharray: 3 2; }
.congress-chart circle.point { stroke: ${colour('surface')}; stroke-width: 1.5; }
.congress-chart circle.hollow { fill: ${colour('surface')}; stroke: currentColor; stroke-width: 1.5; }
.congress-chart circle.plan { fill: none; stroke-dasharray: 2 2; }
${dashes.map((dash, index) => `.congress-chart path.line.series-${index + 1} { stroke-dasharray: ${dash}; }`).join('\n')}
`;

const inner = (name: ColourName): string => `--_congress-${name}`;

/** The theme's colours as custom properties; a page's own `--congress-…` goes before them. */
const properties = (palette: Palette, open: boolean): string =>
  (Object.entries(palette) as [ColourName, string][])
    .map(([name, value]) =>
      open ? `${inner(name)}: var(--congress-${name}, ${value});` : `${inner(name)}: ${value};`,
    )
    .join(' ');

/** On a live page the steps follow the page's own accent. */
const liveSteps = Object.entries(stepShares)
  .map(
    ([step, share]) =>
      `--_congress-${step}: var(--congress-${step}, color-mix(in srgb, var(--_congress-accent) ${share}%, var(--_congress-surface)));`,
  )
  .join(' ');

const light = properties(palettes.light, true);
const dark = properties(palettes.dark, true);

/**
 * The style sheet of charts on a live page, inside a shadow root. Light, or dark where the reader's
 * system asks for it; `theme="light"` or `"dark"` on the host decides. Every colour can be set from
 * outside by `--congress-accent`, `-before`, `-ink`, `-quiet`, `-grid`, `-surface`, `-series-1` to
 * `-series-6`, the font by `--congress-font`. Readers with forced colours get their system's.
 */
export const chartStyles = `
:host { ${light} }
@media (prefers-color-scheme: dark) { :host(:not([theme='light'])) { ${dark} } }
:host([theme='dark']) { ${dark} }
@supports (color: color-mix(in srgb, red, blue)) { :host(:not([theme])), :host([theme]) { ${liveSteps} } }
${rules((name) => `var(${inner(name)}, ${palettes.light[name]})`, `var(--congress-font, ${fontFamily})`)}
@media (forced-colors: active) { :host, .congress-chart { ${properties(systemColours, false)} forced-color-adjust: none; } }
`;

/** The style sheet of a standalone file: the same looks with the colours written out. */
export const fileStyles = (palette: Palette): string =>
  rules((name) => palette[name], fontFamily) +
  `@media (forced-colors: active) {${rules((name) => systemColours[name], fontFamily)}}\n`;
