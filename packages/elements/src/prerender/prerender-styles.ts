import { css, unsafeCSS, type CSSResult, type CSSResultGroup } from 'lit';
import { figureStyles } from '../element/styles/figure-styles.js';

/** The widths that a chart is drawn for: from one to the next, text grows by half at most. */
export const drawnWidths = [320, 480, 660, 880] as const;

const fromWidth = drawnWidths.slice(1).map(
  (width, before) => `@container (min-width: ${width}px) {
    .several > svg:nth-child(n) { display: none; }
    .several > svg:nth-child(${before + 2}) { display: block; }
  }`,
);

/** The drawing that fits is shown, enlarged to the room there is. Buttons wait for their script. */
const waiting = css`
  .drawings > svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .several {
    container-type: inline-size;
  }
  .several > svg:nth-child(n) {
    display: none;
  }
  .several > svg:nth-child(1) {
    display: block;
  }
  ${unsafeCSS(fromWidth.join('\n'))}
  button {
    visibility: hidden;
  }
`;

/** The style sheet of a chart that is drawn before its script comes: the same for every chart. */
export const prerenderStyles: string = textOf([figureStyles, waiting]);

function textOf(styles: CSSResultGroup): string {
  if (Array.isArray(styles)) return styles.map((one: CSSResultGroup) => textOf(one)).join('\n');
  return (styles as CSSResult).cssText;
}
