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
  /** Whether another chart of the same dataset points at the datum. */
  readonly isLinked: (datum: string) => boolean;
}

/** In parts of the whole: a drawing may be shown larger or smaller than it is. */
const place = (target: Target, { width, height }: Scene): string =>
  Object.entries({
    left: target.x / width,
    top: target.y / height,
    width: target.width / width,
    height: target.height / height,
  })
    .map(([name, part]) => `${name}:${100 * part}%`)
    .join(';');

/** The target of a datum, whether or not the scene holds an object for each. */
export function targetOf(scene: Scene, datum: string | undefined): Target | undefined {
  if (datum === undefined) return undefined;
  const { targets, grid, crowd } = scene;
  const listed = targets.find((target) => target.datum === datum);
  return listed ?? (grid ?? crowd)?.of(datum);
}

/** All that are listed; of thousands beside them those alone that something is going on with. */
function targetsAtWork({ scene, stop, shown }: PlotMarks): readonly Target[] {
  const atWork = [stop, shown].flatMap((datum) => targetOf(scene, datum) ?? []);
  return [...new Map([...scene.targets, ...atWork].map((one) => [one.datum, one])).values()];
}

/** The drawing's data as HTML over the marks: one list, one tab stop, a name and a value for each. */
export function plotMarks(marks: PlotMarks): TemplateResult {
  const { scene, stop, shown, nameOf, isLinked } = marks;
  return html`
    <div class="marks" role="listbox" aria-labelledby="title" aria-describedby="help">
      ${repeat(
        targetsAtWork(marks),
        ({ datum }) => datum,
        (target) =>
          html`<div
            class="datum"
            role="option"
            tabindex=${target.datum === stop ? 0 : -1}
            aria-selected=${target.datum === shown ? 'true' : 'false'}
            aria-label=${nameOf(target.datum)}
            data-datum=${target.datum}
            ?data-linked=${isLinked(target.datum)}
            .style=${place(target, scene) as unknown as CSSStyleDeclaration}
          ></div>`,
      )}
    </div>
  `;
}
