import type { Locale } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ToolsController } from '../controllers/tools-controller.js';

/** A button with a menu of what a reader can take along; the menu comes when it is first opened. */
export function toolsButton(tools: ToolsController, { page }: Locale): TemplateResult {
  const { isOpen, menu } = tools;
  return html`
    <div class="tools">
      <button
        class="button tools-button"
        part="button"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="tools"
      >
        ${page.tools}
      </button>
      <div
        id="tools"
        class="menu"
        part="menu"
        role="menu"
        aria-label=${page.tools}
        ?hidden=${!isOpen}
      >
        ${isOpen ? menu?.toolsMenu(page) : nothing}
      </div>
    </div>
  `;
}

/** How the last tool went, and a text to copy where the page itself may not copy. */
export function toolsTold({ told, menu }: ToolsController, { page }: Locale): TemplateResult {
  const { words, text } = told;
  return html`
    <p class="told" role="status">${words}</p>
    ${text === undefined ? nothing : menu?.copyByHand(text, page)}
  `;
}
