import type { Target } from '@congress-metrics/charts';
import type { PointWords } from '@congress-metrics/core';
import { html, type TemplateResult } from 'lit';

interface Tooltip {
  readonly words: PointWords;
  readonly target: Target;
  /** Width and height of the plot that it stands in. */
  readonly width: number;
  readonly height: number;
}

const widest = 320;

/** The words of one datum beside its mark, inside the plot's width; the pointer may enter and select. */
export function tooltip({ words, target, width, height }: Tooltip): TemplateResult {
  const own = Math.min(widest, width);
  const middle = target.x + target.width / 2;
  const left = Math.max(0, Math.min(width - own, middle - own / 2));
  // Anchored to the mark's edge from above or below, so that its own height need not be known.
  const below = target.y + target.height / 2 < height / 2;
  const part = (length: number, whole: number): string => `${(100 * length) / whole}%`;
  const edge = below
    ? `top:${part(target.y + target.height, height)}`
    : `bottom:${part(height - target.y, height)}`;
  return html`
    <div
      class="tip"
      part="tooltip"
      role="tooltip"
      aria-label=${words.title}
      .style=${`left:${part(left, width)};width:${own}px;${edge}` as unknown}
    >
      <div class="tip-card">
        <p class="tip-title">${words.title}</p>
        <p class="tip-value">${words.value}</p>
        ${words.lines.map((line) => html`<p>${line}</p>`)}
      </div>
    </div>
  `;
}
