import type { ToolName } from '@congress-metrics/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Listener } from '../event-delegation.js';
import type { Told } from '../../tools/run-tool.js';
import type { Subject } from '../../tools/subject.js';

interface ToolsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

type Menu = typeof import('../../tools/tools-menu.js');

/** The menu of tools: open or closed, and what came of the last one. Menu and tools arrive when used. */
export class ToolsController implements ReactiveController, Listener {
  readonly place = '.tools';

  isOpen = false;
  told: Told = { words: '' };

  readonly #host: ToolsHost;
  readonly #subject: () => Subject | undefined;
  readonly #menu: () => Menu | undefined;

  constructor(host: ToolsHost, subject: () => Subject | undefined, menu: () => Menu | undefined) {
    this.#host = host;
    this.#subject = subject;
    this.#menu = menu;
    host.addController(this);
  }

  /** How the menu is drawn; `undefined` until it has been opened. */
  get menu(): Menu | undefined {
    return this.isOpen || this.told.text !== undefined ? this.#menu() : undefined;
  }

  hostDisconnected(): void {
    this.isOpen = false;
  }

  readonly click = ({ target }: MouseEvent): void => {
    const item = this.#items().find((one) => one.contains(target as Node));
    if (item !== undefined) this.#run(item.dataset['tool'] as ToolName);
    else if (isButton(target)) this.#toggle();
  };

  readonly keydown = (event: KeyboardEvent): void => {
    if (isButton(event.target)) this.#onButtonKey(event);
    else this.#onMenuKey(event);
  };

  readonly focusout = ({ relatedTarget }: FocusEvent, tools: HTMLElement): void => {
    const inside = relatedTarget instanceof Node && tools.contains(relatedTarget);
    if (this.isOpen && !inside) this.#set(false);
  };

  #toggle(): void {
    if (this.isOpen) this.close();
    else void this.#open('first');
  }

  #onButtonKey(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#open(event.key === 'ArrowUp' ? 'last' : 'first');
  }

  #onMenuKey(event: KeyboardEvent): void {
    const next = this.menu?.itemAfter(this.#items(), event);
    if (next !== undefined) next.focus();
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #run(tool: ToolName): void {
    this.close();
    const subject = this.#subject();
    if (subject === undefined) return;
    void import('../../tools/run-tool.js')
      .then(({ runTool }) => runTool(tool, subject))
      .then((told) => {
        this.told = told;
        this.#host.requestUpdate();
      });
  }

  /** Closes the menu and leads the focus back to its button. */
  close(): void {
    if (!this.isOpen) return;
    this.#set(false);
    this.#host.renderRoot.querySelector<HTMLElement>('.tools-button')?.focus();
  }

  async #open(place: 'first' | 'last'): Promise<void> {
    this.#set(true);
    this.told = { words: '' };
    await this.#host.updateComplete;
    const item = this.#items().at(place === 'first' ? 0 : -1);
    if (item === undefined) this.#set(false);
    else item.focus();
  }

  #set(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  }

  #items(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.tools [role="menuitem"]')];
  }
}

const isButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('.tools-button');
