/** A page that is never idle is waited for no longer than this, in milliseconds. */
const longest = 2000;

/** Settles when the page has drawn what it has and nothing else asks for its time. */
export function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    // Safari has no such callback: there, a moment after the next frame has been drawn.
    if (!('requestIdleCallback' in globalThis)) setTimeout(resolve, 200);
    else requestIdleCallback(resolve, { timeout: longest });
  });
}
