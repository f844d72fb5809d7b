import type { Locale, ToolName } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ToolsController } from '../controllers/tools-controller.js';

/** A button with a menu of what a reader can take along. */
export function toolsMenu(
  { isOpen, toggle, onButtonKey, onMenuKey, onFocusOut, run }: ToolsController,
  { page }: Locale,
): TemplateResult {
  const names = Object.entries(page.toolNames) as [ToolName, string][];
  return html`
    <div class="tools" @focusout=${onFocusOut}>
      <button
        class="button tools-button"
        part="button"
        type="button"
        aria-haspopup="menu"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="tools"
        @click=${toggle}
        @keydown=${onButtonKey}
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
        @keydown=${onMenuKey}
      >
        ${
          isOpen
            ? names.map(
                ([tool, name]) =>
                  html`<button
                    class="menu-item"
                    type="button"
                    role="menuitem"
                    tabindex="-1"
                    data-tool=${tool}
                    @click=${() => {
                      run(tool);
                    }}
                  >
                    ${name}
                  </button>`,
              )
            : nothing
        }
      </div>
    </div>
  `;
}

/** How the last tool went, and a text to copy where the page itself may not copy. */
export function toolsTold({ told }: ToolsController, { page }: Locale): TemplateResult {
  const { words, text } = told;
  return html`
    <p class="told" role="status">${words}</p>
    ${
      text === undefined
        ? nothing
        : html`<textarea
            class="by-hand"
            readonly
            rows="4"
            aria-label=${page.copyByHand}
            .value=${text}
          ></textarea>`
    }
  `;
}
