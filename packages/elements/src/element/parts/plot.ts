import type { Scene } from '@congress-metrics/charts';
import type { PointWords } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlotController } from '../controllers/plot-controller.js';
import { plotMarks, targetOf } from './plot-marks.js';
import { sceneMarks } from './scene-marks.js';
import { tooltip } from './tooltip.js';

/** A ground under the drawing, and what it leaves to the drawing. */
export interface Field {
  readonly canvas: (scene: Scene) => unknown;
  readonly rest: (scene: Scene) => Scene;
}

interface Plot {
  readonly scene: Scene;
  readonly field: Field | undefined;
  readonly controller: PlotController;
  readonly wordsOf: (datum: string) => PointWords | undefined;
  readonly isLinked: (datum: string) => boolean;
}

/** The picture, hidden from screen readers; over it its data as HTML; over that the tooltip. */
export function plot({ scene, field, controller, wordsOf, isLinked }: Plot): TemplateResult {
  const { width, height } = scene;
  const { focus, tip } = controller;
  const target = tip.place ?? targetOf(scene, tip.datum);
  const words = target && wordsOf(target.datum);
  return html`
    <div class="plot" part="plot">
      ${field?.canvas(scene) ?? nothing}
      <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
        ${sceneMarks(field?.rest(scene) ?? scene)}
      </svg>
      ${plotMarks({ scene, stop: focus.stop, shown: tip.datum, wordsOf, isLinked })}
      ${target && words ? tooltip({ words, target, width, height }) : nothing}
    </div>
  `;
}
