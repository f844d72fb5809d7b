import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  datasetChange,
  datasetOf,
  datasetReady,
  datasetTag,
  type Dataset,
} from '../../dataset/dataset.js';

interface DatasetHost extends ReactiveControllerHost, Element {
  /** Id of the dataset; the one around when empty. */
  readonly datasetId: string;
}

/** Finds the dataset that feeds the host, and follows it. */
export class DatasetController implements ReactiveController {
  dataset: Dataset | undefined;

  readonly #host: DatasetHost;
  #root: Node | undefined;
  #id: string | undefined;

  constructor(host: DatasetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#look();
    if (this.dataset === undefined && this.#host.closest(datasetTag) !== null)
      void customElements.whenDefined(datasetTag).then(this.#look);
  }

  hostUpdate(): void {
    if (this.#id !== this.#host.datasetId) this.#look();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener(datasetReady, this.#look);
    this.#follow(undefined);
  }

  readonly #look = (): void => {
    this.#id = this.#host.datasetId;
    if (!this.#host.isConnected) return;
    // One that is named may come later than what names it.
    if (this.#id !== '') this.#root?.addEventListener(datasetReady, this.#look);
    this.#follow(datasetOf(this.#host, this.#id));
  };

  readonly #changed = (): void => {
    this.#host.requestUpdate();
  };

  #follow(dataset: Dataset | undefined): void {
    if (dataset === this.dataset) return;
    this.dataset?.removeEventListener(datasetChange, this.#changed);
    this.dataset = dataset;
    dataset?.addEventListener(datasetChange, this.#changed);
    this.#host.requestUpdate();
  }
}
