/** Brings the elements that a page uses, each when its tag first appears. */
export interface Autoloader {
  /** Brings the elements whose tags stand in a part of the page, such as a shadow root. */
  readonly discover: (root?: ParentNode) => Promise<void>;
  /** Follows the page as it changes. */
  readonly startLoader: () => void;
  readonly stopLoader: () => void;
  /** Settles when every element that has been asked for is there. */
  readonly allDefined: () => Promise<void>;
}

export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

export function createAutoloader(loaders: Loaders): Autoloader {
  const asked = new Map<string, Promise<unknown>>();
  const tags = Object.keys(loaders);

  const bring = (tag: string): Promise<unknown> => {
    const before = asked.get(tag);
    if (before !== undefined) return before;
    const coming = (loaders[tag] ?? ((): Promise<void> => Promise.resolve()))().catch(
      (error: unknown) => {
        // A network that failed once may serve the next tag: what stands inside stays readable.
        asked.delete(tag);
        console.warn(`congress-metrics: <${tag}> could not be loaded.`, error);
      },
    );
    asked.set(tag, coming);
    return coming;
  };

  const discover = async (root: ParentNode = document): Promise<void> => {
    const own = root instanceof Element ? [root.localName] : [];
    const used = tags.filter((tag) => own.includes(tag) || root.querySelector(tag) !== null);
    await Promise.all(used.map(bring));
  };

  let observer: MutationObserver | undefined;
  const startLoader = (): void => {
    observer ??= new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof Element) void discover(node);
    });
    observer.observe(document, { childList: true, subtree: true });
    void discover();
  };

  return {
    discover,
    startLoader,
    stopLoader: () => {
      observer?.disconnect();
    },
    allDefined: async () => {
      await Promise.all(asked.values());
    },
  };
}
