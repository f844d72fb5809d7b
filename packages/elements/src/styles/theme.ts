import { palettes, stepShares, systemColours, type ColourName } from '@congress-metrics/charts';
import { unsafeCSS, type CSSResult } from 'lit';

const names = Object.keys(palettes.light) as ColourName[];

function declare(value: (name: ColourName) => string): string {
  return names.map((name) => `--_congress-${name}: ${value(name)};`).join(' ');
}

/** A page's own `--congress-…` goes before ours. */
function palette(scheme: 'light' | 'dark'): string {
  return declare((name) => `var(--congress-${name}, ${palettes[scheme][name]})`);
}

/** Steps of a heat map follow the page's own accent. */
const steps = Object.entries(stepShares)
  .map(([step, share]) => {
    const mixed = `color-mix(in srgb, var(--_congress-accent) ${share}%, var(--_congress-surface))`;
    return `--_congress-${step}: var(--congress-${step}, ${mixed});`;
  })
  .join(' ');

/**
 * Colours as custom properties, set on the frame: nearer than the host, where the drawing's own
 * style sheet decides by the reader's system alone. Made of constants of ours only.
 */
export const theme: CSSResult = unsafeCSS(`
  .frame { ${palette('light')} }
  .frame[data-scheme='dark'] { color-scheme: dark; ${palette('dark')} }
  .frame[data-scheme='light'] { color-scheme: light; }
  @supports (color: color-mix(in srgb, red, blue)) { .frame.frame { ${steps} } }
  :host([theme='light']) .frame, :host([theme='dark']) .frame {
    padding: 16px; background: var(--_congress-surface); color: var(--_congress-ink);
  }
  @media print {
    .frame.frame { color-scheme: light; ${palette('light')} }
    :host([theme='dark']) .frame { background: none; }
  }
  @media (forced-colors: active) {
    .frame.frame { ${declare((name) => systemColours[name])} forced-color-adjust: auto; }
  }
`);
