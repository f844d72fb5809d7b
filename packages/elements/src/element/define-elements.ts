import { version } from '../version.js';

const warned = new Set<string>();

/**
 * Gives elements their tags. A page may hold this package twice, or two versions of it: the first to
 * come stays, and a warning names both.
 */
export function defineElements(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  // A server may import this too; there it has nothing to define.
  if (typeof customElements === 'undefined') return;
  const others = new Set<string>();
  for (const [tag, element] of Object.entries(elements)) {
    const present = customElements.get(tag);
    if (present === undefined) customElements.define(tag, element);
    else if (versionOf(present) !== version) others.add(versionOf(present));
  }
  const news = [...others].filter((other) => !warned.has(other));
  if (news.length === 0) return;
  for (const other of news) warned.add(other);
  console.warn(
    `congress-metrics ${news.join(', ')} is on this page already; version ${version} stays unused.`,
  );
}

function versionOf(element: CustomElementConstructor): string {
  return 'version' in element ? String(element.version) : 'unknown';
}
