import type { PageWords, ToolName } from '@congress-metrics/core';
import { html, type TemplateResult } from 'lit';

/** The items of the menu, one for each tool. */
export function toolsMenu({ toolNames }: PageWords): readonly TemplateResult[] {
  const names = Object.entries(toolNames) as [ToolName, string][];
  return names.map(
    ([tool, name]) =>
      html`<button class="menu-item" type="button" role="menuitem" tabindex="-1" data-tool=${tool}>
        ${name}
      </button>`,
  );
}

/** The item that a key leads to from the one that has the focus; round at the ends. */
export function itemAfter(
  items: readonly HTMLElement[],
  { key, target }: KeyboardEvent,
): HTMLElement | undefined {
  const at = items.indexOf(target as HTMLElement);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  return items[places[key] ?? -1];
}

/** A text for the reader to copy by hand. */
export function copyByHand(text: string, { copyByHand: label }: PageWords): TemplateResult {
  return html`<textarea
    class="by-hand"
    readonly
    rows="4"
    aria-label=${label}
    .value=${text}
  ></textarea>`;
}
