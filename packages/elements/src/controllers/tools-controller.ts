import type { ToolName } from '@congress-metrics/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Told } from '../tools/run-tool.js';
import type { Subject } from '../tools/subject.js';

interface ToolsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The menu of tools: open or closed, and what came of the last one. The tools themselves arrive when used. */
export class ToolsController implements ReactiveController {
  isOpen = false;
  told: Told = { words: '' };

  readonly #host: ToolsHost;
  readonly #subject: () => Subject | undefined;

  constructor(host: ToolsHost, subject: () => Subject | undefined) {
    this.#host = host;
    this.#subject = subject;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isOpen = false;
  }

  readonly toggle = (): void => {
    if (this.isOpen) this.close();
    else this.#open('first');
  };

  readonly onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.#open(event.key === 'ArrowUp' ? 'last' : 'first');
  };

  readonly onMenuKey = (event: KeyboardEvent): void => {
    const items = this.#items();
    const at = items.indexOf(event.target as HTMLElement);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const place = places[event.key];
    if (place !== undefined) items[place]?.focus();
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    const inside =
      relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget);
    if (this.isOpen && !inside) this.#set(false);
  };

  readonly run = (tool: ToolName): void => {
    this.close();
    const subject = this.#subject();
    if (subject === undefined) return;
    void import('../tools/run-tool.js')
      .then(({ runTool }) => runTool(tool, subject))
      .then((told) => {
        this.told = told;
        this.#host.requestUpdate();
      });
  };

  /** Closes the menu and leads the focus back to its button. */
  close(): void {
    if (!this.isOpen) return;
    this.#set(false);
    this.#host.renderRoot.querySelector<HTMLElement>('.tools-button')?.focus();
  }

  #open(place: 'first' | 'last'): void {
    this.#set(true);
    this.told = { words: '' };
    void this.#host.updateComplete.then(() => {
      this.#items()
        .at(place === 'first' ? 0 : -1)
        ?.focus();
    });
  }

  #set(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  }

  #items(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.tools [role="menuitem"]')];
  }
}
