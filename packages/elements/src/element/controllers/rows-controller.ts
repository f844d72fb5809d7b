import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RowsInSight } from '../parts/data-table.js';
import { PrintController } from './print-controller.js';

/** So many rows a document holds well. */
const mostRows = 200;
/** Rows that stand in the document of a longer table: those in sight, and some to either side. */
const kept = 80;
const aside = 25;
/** Before the first row has been seen. */
const usualHeight = 32;

interface RowsHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Knows which rows of a long table its reader has come to. On paper all of them stand. */
export class RowsController implements ReactiveController, RowsInSight {
  readonly #host: RowsHost;
  readonly #paper: PrintController;
  #first = 0;
  #height = usualHeight;
  #isMeasured = false;

  constructor(host: RowsHost) {
    this.#host = host;
    this.#paper = new PrintController(host);
    host.addController(this);
  }

  /** The first rows say how high each is: the room of those that are not there follows from it. */
  hostUpdated(): void {
    if (this.#isMeasured || !this.#measure(this.#host.renderRoot)) return;
    this.#isMeasured = true;
    this.#host.requestUpdate();
  }

  of(count: number): ReturnType<RowsInSight['of']> {
    if (count <= mostRows || this.#paper.isPaper) return undefined;
    const from = Math.max(0, Math.min(this.#first - aside, count - kept));
    const to = Math.min(count, from + kept);
    return { from, to, before: from * this.#height, after: (count - to) * this.#height };
  }

  readonly onScroll = ({ currentTarget }: Event): void => {
    const box = currentTarget as HTMLElement;
    if (!this.#measure(box)) return;
    const first = Math.floor(box.scrollTop / this.#height);
    // A little before the rows in the document come to their end.
    if (Math.abs(first - this.#first) < aside / 2) return;
    this.#first = first;
    this.#host.requestUpdate();
  };

  #measure(root: ParentNode): boolean {
    const row = root.querySelector('tbody tr[aria-rowindex]');
    const height = row?.getBoundingClientRect().height ?? 0;
    if (height > 0) this.#height = height;
    return height > 0;
  }
}
