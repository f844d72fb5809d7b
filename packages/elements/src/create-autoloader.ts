import { whenIdle } from './element/when-idle.js';

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

  const load = async (tag: string, elements: readonly Element[]): Promise<void> => {
    try {
      // What shows already leaves the page its time to show the rest.
      if (elements.every(isPrerendered)) await whenIdle();
      await loaders[tag]?.();
    } catch (error) {
      // A network that failed once may serve the next tag: what stands inside stays readable.
      asked.delete(tag);
      console.warn(`congress-metrics: <${tag}> could not be loaded.`, error);
    }
  };

  const bring = (tag: string, elements: readonly Element[]): Promise<unknown> => {
    const coming = asked.get(tag) ?? load(tag, elements);
    asked.set(tag, coming);
    return coming;
  };

  const discover = async (root: ParentNode = document): Promise<void> => {
    const used = tags
      .map((tag) => [tag, elementsIn(root, tag)] as const)
      .filter(([, elements]) => elements.length > 0);
    await Promise.all(used.map(([tag, elements]) => bring(tag, elements)));
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

const elementsIn = (root: ParentNode, tag: string): readonly Element[] => [
  ...(root instanceof Element && root.localName === tag ? [root] : []),
  ...root.querySelectorAll(tag),
];

/** Whether an element was drawn when the page was made. */
const isPrerendered = ({ shadowRoot }: Element): boolean => shadowRoot !== null;
