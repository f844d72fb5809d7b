/** How far beyond the window is still near: as much again on each side. */
const margin = '100%';

/** What is done once an element has come near, by element. */
const waiting = new Map<Element, () => void>();

// One observer serves every element of the page.
let observer: IntersectionObserver | undefined;

/**
 * Calls once when an element comes within a window's height of what is seen, or is to be printed. One
 * that is not rendered at all is told at once: nothing will ever bring it near.
 */
export function whenNear(element: Element, come: () => void): void {
  if (observer === undefined) {
    observer = new IntersectionObserver(look, { rootMargin: margin });
    window.addEventListener('beforeprint', tellAll);
  }
  waiting.set(element, come);
  observer.observe(element);
}

/** Waits for an element no longer. */
export function waitNoMore(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  window.removeEventListener('beforeprint', tellAll);
}

function tellAll(): void {
  for (const element of [...waiting.keys()]) tell(element);
}

function look(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting, boundingClientRect } of entries)
    if (isIntersecting || boundingClientRect.width === 0) tell(target);
}

function tell(element: Element): void {
  const come = waiting.get(element);
  waitNoMore(element);
  come?.();
}

/** Whether an element is near already; asked when layout is fresh. */
export function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= -innerHeight && top <= 2 * innerHeight;
}
