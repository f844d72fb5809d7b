import {
  fontFamily,
  palettes,
  stepShares,
  systemColours,
  type ColourName,
  type Palette,
  type ColourScheme,
} from './theme.js';

type Colour = (name: ColourName) => string;

const tones = Object.keys(palettes.light) as ColourName[];

// The second channel of a series, for whoever does not tell its colour.
const dashes = ['none', '7 3', '2 3', '9 3 2 3', '5 5', '1 3'];

/** The looks of marks by role and tone, for any source of colours; of what stands in `scope` alone. */
const rules = (scope: string, colour: Colour, font: string): string => `
${scope} { font-family: ${font}; font-variant-numeric: tabular-nums lining-nums; }
${tones.map((tone) => `${scope} .${tone} { color: ${colour(tone)}; }`).join('\n')}
${scope} .mark { fill: currentColor; stroke: none; }
${scope} .clear { paint-order: stroke; stroke: ${colour('surface')}; stroke-width: 3; stroke-linejoin: round; }
${scope} .bold { font-weight: 600; }
${scope} .rule { stroke: currentColor; stroke-width: 1; fill: none; }
${scope} .rule.bar, ${scope} .rule.plan { stroke-width: 2; }
${scope} .rule.dashed { stroke-dasharray: 2 3; }
${scope} path.mark { fill: none; stroke: currentColor; stroke-width: 1.25; }
${scope} path.mark.filled { fill: currentColor; stroke: none; }
${scope} path.line { stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
${scope} path.dashed { stroke-dasharray: 4 3; }
${scope} rect.faint { stroke: ${colour('before')}; }
${scope} rect.neutral { stroke: ${colour('before')}; }
${scope} rect.hatched, ${scope} rect.outlined { fill: ${colour('surface')}; stroke: currentColor; stroke-width: 1; }
${scope} rect.outlined { stroke-dasharray: 3 2; }
${scope} circle.point { stroke: ${colour('surface')}; stroke-width: 1.5; }
${scope} circle.hollow { fill: ${colour('surface')}; stroke: currentColor; stroke-width: 1.5; }
${scope} circle.plan { fill: none; stroke-dasharray: 2 2; }
${dashes.map((dash, index) => `${scope} path.line.series-${index + 1} { stroke-dasharray: ${dash}; }`).join('\n')}
`;

const inner = (name: ColourName): string => `--_congress-${name}`;

/** The theme's colours as custom properties; a page's own `--congress-…` goes before them. */
export const colourProperties = (palette: Palette, open: boolean): string =>
  (Object.entries(palette) as [ColourName, string][])
    .map(([name, value]) =>
      open ? `${inner(name)}: var(--congress-${name}, ${value});` : `${inner(name)}: ${value};`,
    )
    .join(' ');

/** On a live page the steps follow the page's own accent. */
export const stepProperties = (): string =>
  Object.entries(stepShares)
    .map(
      ([step, share]) =>
        `--_congress-${step}: var(--congress-${step}, color-mix(in srgb, var(--_congress-accent) ${share}%, var(--_congress-surface)));`,
    )
    .join(' ');

/** The looks of marks on a live page: by custom properties, in light colours where those are not set. */
export const markStyles: string =
  rules(
    '.congress-chart',
    (name) => `var(${inner(name)}, ${palettes.light[name]})`,
    `var(--congress-font, ${fontFamily})`,
  ) + '@media (forced-colors: active) { .congress-chart { forced-color-adjust: none; } }\n';

/**
 * The style sheet of charts on a live page, inside a shadow root. Light, or dark where the reader's
 * system asks for it; `theme="light"` or `"dark"` on the host decides. Every colour can be set from
 * outside by `--congress-accent`, `-before`, `-ink`, `-quiet`, `-grid`, `-surface`, `-series-1` to
 * `-series-6`, the font by `--congress-font`. Readers with forced colours get their system's.
 */
export const chartStyles = (): string => {
  const light = colourProperties(palettes.light, true);
  const dark = colourProperties(palettes.dark, true);
  return `
:host { ${light} }
@media (prefers-color-scheme: dark) { :host(:not([theme='light'])) { ${dark} } }
:host([theme='dark']) { ${dark} }
@supports (color: color-mix(in srgb, red, blue)) { :host(:not([theme])), :host([theme]) { ${stepProperties()} } }
${markStyles}
@media (forced-colors: active) { :host { ${colourProperties(systemColours, false)} } }
`;
};

/** The class that a standalone file's root has, so that light and dark ones may stand in one page. */
export const fileClass = (theme: ColourScheme): string => `congress-${theme}`;

/** The style sheet of a standalone file: the same looks with the colours written out. */
export const fileStyles = (theme: ColourScheme): string => {
  const scope = `.${fileClass(theme)}`;
  return (
    rules(scope, (name) => palettes[theme][name], fontFamily) +
    `@media (forced-colors: active) {${rules(scope, (name) => systemColours[name], fontFamily)}}\n`
  );
};
