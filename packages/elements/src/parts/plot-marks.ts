import type { Scene, Target } from '@congress-metrics/charts';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

interface PlotMarks {
  readonly scene: Scene;
  /** Key of the datum that Tab leads to. */
  readonly stop: string | undefined;
  /** Key of the datum that the tooltip is about. */
  readonly shown: string | undefined;
  /** Metric, period and value, as a screen reader finds them. */
  readonly nameOf: (datum: string) => string;
}

const place = ({ x, y, width, height }: Target): string =>
  `left:${x}px;top:${y}px;width:${width}px;height:${height}px`;

/** The drawing's data as HTML over the marks: one list, one tab stop, a name and a value for each. */
export function plotMarks({ scene, stop, shown, nameOf }: PlotMarks): TemplateResult {
  return html`
    <div class="marks" role="listbox" aria-labelledby="title" aria-describedby="help">
      ${repeat(
        scene.targets,
        ({ datum }) => datum,
        (target) =>
          html`<div
            class="datum"
            role="option"
            tabindex=${target.datum === stop ? 0 : -1}
            aria-selected=${target.datum === shown ? 'true' : 'false'}
            aria-label=${nameOf(target.datum)}
            data-datum=${target.datum}
            .style=${place(target) as unknown as CSSStyleDeclaration}
          ></div>`,
      )}
    </div>
  `;
}
