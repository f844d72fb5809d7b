import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows the JSON that stands in the host as a `<script type="application/json">`, and follows its changes. */
export class InlineDataController implements ReactiveController {
  /** The script's text; `undefined` when there is no such script. */
  text: string | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A parser may still be adding the children when the element comes to life.
    this.#observer = new MutationObserver(() => {
      this.#look();
    });
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #look(): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const text = script?.textContent;
    if (text === this.text) return;
    this.text = text;
    this.#host.requestUpdate();
  }
}
