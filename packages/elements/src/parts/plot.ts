import { drawScene, type Scene } from '@congress-metrics/charts';
import type { PointWords } from '@congress-metrics/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlotController } from '../controllers/plot-controller.js';
import { plotMarks, targetOf } from './plot-marks.js';
import { tooltip } from './tooltip.js';

interface Plot {
  readonly scene: Scene;
  readonly controller: PlotController;
  readonly wordsOf: (datum: string) => PointWords | undefined;
  readonly isLinked: (datum: string) => boolean;
}

/** The picture, hidden from screen readers; over it its data as HTML; over that the tooltip. */
export function plot({ scene, controller, wordsOf, isLinked }: Plot): TemplateResult {
  const { width, height } = scene;
  const { focus, tip } = controller;
  const target = targetOf(scene, tip.datum);
  const words = target && wordsOf(target.datum);
  return html`
    <div
      class="plot"
      part="plot"
      @pointermove=${controller.onPointer}
      @pointerleave=${controller.onLeave}
      @click=${controller.onClick}
      @keydown=${controller.onKey}
      @focusin=${controller.onFocus}
      @focusout=${controller.onBlur}
    >
      <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
        ${drawScene(scene, svg, (marks, keyOf, draw) => repeat(marks, keyOf, draw))}
      </svg>
      ${plotMarks({
        scene,
        stop: focus.stop,
        shown: tip.datum,
        isLinked,
        nameOf: (datum) => {
          const { title = '', value = '' } = wordsOf(datum) ?? {};
          return `${title} ${value}`;
        },
      })}
      ${target && words ? tooltip({ words, target, width, height }) : nothing}
    </div>
  `;
}
