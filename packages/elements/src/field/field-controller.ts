import type { CellsMark, Mark, Scene } from '@congress-metrics/charts';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { PrintController } from '../element/controllers/print-controller.js';
import { paintCells } from './paint-cells.js';

interface FieldHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** So many cells the drawing itself holds well. */
const mostInDrawing = 600;

const isField = (mark: Mark): mark is CellsMark =>
  mark.mark === 'cells' && mark.steps.length > mostInDrawing;

/**
 * Paints thousands of cells on a canvas under the drawing, which keeps all words. On paper, and in
 * files, they are shapes like all others: a canvas has the colours and the sharpness of the screen.
 */
export class FieldController implements ReactiveController {
  readonly #host: FieldHost;
  readonly #paper: PrintController;
  readonly #observer: ResizeObserver;
  #scene: Scene | undefined;
  #observed: readonly [Element | null, Scene | undefined] = [null, undefined];

  constructor(host: FieldHost) {
    this.#host = host;
    this.#paper = new PrintController(host);
    // Called when styles and sizes are fresh: reading them then costs nothing.
    this.#observer = new ResizeObserver(this.#paint);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = [null, undefined];
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector('.field');
    const [before, scene] = this.#observed;
    if (canvas === before && scene === this.#scene) return;
    this.#observed = [canvas, this.#scene];
    // Observed anew, it is told even where the size is the old one.
    this.#observer.disconnect();
    if (canvas !== null) this.#observer.observe(canvas);
  }

  /** The canvas, where a scene has more cells than a drawing should hold. */
  canvas(scene: Scene): unknown {
    this.#scene = scene;
    if (this.#paper.isPaper || !scene.marks.some(isField)) return nothing;
    // The end of its transition of colour tells of another theme.
    return html`<canvas class="field" aria-hidden="true" @transitionend=${this.#paint}></canvas>`;
  }

  /** What is left to the drawing. */
  rest(scene: Scene): Scene {
    return this.#paper.isPaper
      ? scene
      : { ...scene, marks: scene.marks.filter((mark) => !isField(mark)) };
  }

  readonly #paint = (): void => {
    const { renderRoot } = this.#host;
    const canvas = renderRoot.querySelector<HTMLCanvasElement>('.field');
    if (canvas === null || this.#scene === undefined) return;
    const { marks, width, height } = this.#scene;
    // The legend's ramp wears the six colours, whatever the page has made of them.
    const ramp = [...renderRoot.querySelectorAll('.plot .legend.filled')];
    const colours = ramp.map((step) => getComputedStyle(step).color);
    paintCells(canvas, marks.filter(isField), colours, { width, height });
  };
}
