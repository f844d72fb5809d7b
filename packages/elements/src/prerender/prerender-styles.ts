import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { chartElementStyles } from '../styles/chart-element-styles.js';

/** The widths that a chart is drawn for: a phone, a column of text, a page. */
export const drawnWidths = [320, 560, 880] as const;

/** The drawing that fits is shown, enlarged to the room there is. Buttons wait for their script. */
const waiting = css`
  .drawings {
    container-type: inline-size;
  }
  .drawings > svg {
    display: none;
    width: 100%;
    height: auto;
    overflow: visible;
  }
  .drawings > svg:first-child {
    display: block;
  }
  @container (min-width: 560px) {
    .drawings > svg:nth-child(-n + 3) {
      display: none;
    }
    .drawings > svg:nth-child(2) {
      display: block;
    }
  }
  @container (min-width: 880px) {
    .drawings > svg:nth-child(2) {
      display: none;
    }
    .drawings > svg:nth-child(3) {
      display: block;
    }
  }
  button {
    visibility: hidden;
  }
`;

/** The style sheet of a chart that is drawn before its script comes: the same for every chart. */
export const prerenderStyles: string = textOf([chartElementStyles, waiting]);

function textOf(styles: CSSResultGroup): string {
  if (Array.isArray(styles)) return styles.map((one: CSSResultGroup) => textOf(one)).join('\n');
  return (styles as CSSResult).cssText;
}
