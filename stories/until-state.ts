import type { CongressRecordElement, ElementState } from '@congress-metrics/elements';

/** Waits for the first element of ours within a story to reach a state. */
export async function untilState(
  canvas: HTMLElement,
  tag: string,
  state: ElementState,
): Promise<CongressRecordElement> {
  const element = canvas.querySelector<CongressRecordElement>(tag);
  if (element === null) throw new Error(`There is no ${tag} in the story.`);
  for (let tries = 0; element.state !== state && tries < 100; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  if (element.state !== state) throw new Error(`${tag} is ${element.state}, not ${state}.`);
  await element.updateComplete;
  return element;
}
