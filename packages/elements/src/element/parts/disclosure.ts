import { html, type nothing, type TemplateResult } from 'lit';

/** Something that a button opens. */
export interface Disclosure {
  readonly id: string;
  readonly isOpen: boolean;
  /** What the button says while closed, and while open. */
  readonly labels: readonly [closed: string, open: string];
  /** Left out where a figure hears of clicks for all its buttons. */
  readonly toggle?: () => void;
}

/** The button of a disclosure, which says whether it is open, and names what it opens. */
export function disclosureButton({ id, isOpen, labels, toggle }: Disclosure): TemplateResult {
  return html`<button
    class="button"
    part="button"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${id}
    data-panel=${id}
    @click=${toggle}
  >
    ${labels[isOpen ? 1 : 0]}
  </button>`;
}

/** What a disclosure opens; its place is always there for the button to name. */
export function disclosurePanel(
  { id, isOpen }: Disclosure,
  content: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<div id=${id} class="panel" ?hidden=${!isOpen}>${content}</div>`;
}
