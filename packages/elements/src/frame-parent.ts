/*
 * For the page around: gives every <iframe data-congress-frame> the height that its page asks for.
 * A message counts only from the very window of that frame, and only as a whole number within bounds.
 */
const highest = 5000;

window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const height = heightOf(data);
  if (height === undefined || source === null) return;
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe[data-congress-frame]');
  const frame = [...frames].find(({ contentWindow }) => contentWindow === source);
  // A property, not an attribute: a strict policy forbids style attributes.
  if (frame !== undefined && frame.style.height !== `${height}px`)
    frame.style.height = `${height}px`;
});

function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as Readonly<Record<string, unknown>>;
  const isOurs = type === 'congress-height' && Number.isInteger(height);
  return isOurs ? Math.min(Math.max(Number(height), 0), highest) : undefined;
}
