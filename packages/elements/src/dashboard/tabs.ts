import { html, type TemplateResult } from 'lit';

export interface Tab {
  readonly id: string;
  readonly name: string;
}

interface Tabs {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly panel: TemplateResult;
}

/** Tabs with one tab stop: arrows choose the next, Home and End the first and the last. */
export function tabs({ label, tabs: all, chosen, choose, panel }: Tabs): TemplateResult {
  const onKey = (event: KeyboardEvent): void => {
    const at = all.findIndex(({ id }) => id === chosen);
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: (at - 1 + all.length) % all.length,
      ArrowRight: (at + 1) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = all[places[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.id);
    const list = event.currentTarget as Element;
    [...list.querySelectorAll<HTMLElement>('[role="tab"]')]
      .find(({ dataset }) => dataset['tab'] === next.id)
      ?.focus();
  };
  return html`
    <div class="tabs" part="tabs" role="tablist" aria-label=${label} @keydown=${onKey}>
      ${all.map(
        ({ id, name }) =>
          html`<button
            id=${`tab-${id}`}
            class="tab"
            part="tab"
            type="button"
            role="tab"
            tabindex=${id === chosen ? 0 : -1}
            aria-selected=${id === chosen ? 'true' : 'false'}
            aria-controls="panel"
            data-tab=${id}
            @click=${() => {
              choose(id);
            }}
          >
            ${name}
          </button>`,
      )}
    </div>
    <div id="panel" class="tab-panel" role="tabpanel" aria-labelledby=${`tab-${chosen}`}>
      ${panel}
    </div>
  `;
}
