import {
  colourProperties,
  palettes,
  stepProperties,
  systemColours,
} from '@congress-metrics/charts';
import { unsafeCSS, type CSSResult } from 'lit';

const light = colourProperties(palettes.light, true);
const dark = colourProperties(palettes.dark, true);

/**
 * Colours as custom properties, set on the frame: nearer than the host, where the drawing's own
 * style sheet decides by the reader's system alone. Made of constants of ours only.
 */
export const theme: CSSResult = unsafeCSS(`
  .frame { ${light} }
  .frame[data-scheme='dark'] { color-scheme: dark; ${dark} }
  .frame[data-scheme='light'] { color-scheme: light; }
  @supports (color: color-mix(in srgb, red, blue)) { .frame.frame { ${stepProperties()} } }
  :host([theme='light']) .frame, :host([theme='dark']) .frame {
    padding: 16px; background: var(--_congress-surface); color: var(--_congress-ink);
  }
  @media print {
    .frame.frame { color-scheme: light; ${light} }
    :host([theme='dark']) .frame { background: none; }
  }
  @media (forced-colors: active) {
    .frame.frame { ${colourProperties(systemColours, false)} forced-color-adjust: auto; }
  }
`);
