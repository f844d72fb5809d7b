/** A page that is never idle is waited for no longer than this, in milliseconds. */
const longest = 2000;

/** Between two frames there is less than this: more means that none is asked for. */
const frame = 17;

/** Settles when the page has drawn what it has and nothing else asks for its time. */
export async function whenIdle(): Promise<void> {
  // Safari knows no idle time: there, a moment after the next frame has been drawn.
  if (!('requestIdleCallback' in globalThis))
    await new Promise((resolve) => setTimeout(resolve, 200));
  else {
    const end = performance.now() + longest;
    while (performance.now() < end && (await idleTime(end)) < frame);
  }
}

const idleTime = (end: number): Promise<number> =>
  new Promise((resolve) => {
    requestIdleCallback(
      (deadline) => {
        resolve(deadline.timeRemaining());
      },
      { timeout: Math.max(1, end - performance.now()) },
    );
  });
