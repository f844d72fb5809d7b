/*
 * For a page that stands in a frame: draws what its address asks for, and tells the page around
 * how high it is. frame.html?chart=year-bars-chart&src=a.json%20b.json&lang=en
 */
const attributes = ['src', 'metrics', 'body', 'year', 'heading', 'text-size', 'theme'];
const fallback = 'congress-dashboard';

const parameters = new URLSearchParams(location.search);
const tag = `congress-${parameters.get('chart') ?? 'dashboard'}`;
const known = /^congress-[a-z-]+$/.test(tag) && customElements.get(tag) !== undefined;
const element = document.createElement(known ? tag : fallback);
for (const name of attributes) {
  const value = parameters.get(name);
  if (value !== null && (name !== 'src' || isOwn(value))) element.setAttribute(name, value);
}
const language = parameters.get('lang');
if (language !== null) document.documentElement.lang = language;
document.body.append(element);

// What has been told is not told again: a page that answers with a resize ends no later than here.
let told = -1;
const observer = new ResizeObserver(() => {
  const height = Math.ceil(element.getBoundingClientRect().bottom + scrollY);
  if (height === told) return;
  told = height;
  // The height is no secret, and the page around may be of any origin.
  parent.postMessage({ type: 'congress-height', height }, '*');
});
observer.observe(element);

/** Whoever writes an address must not make this site show the figures of another one. */
function isOwn(addresses: string): boolean {
  return addresses
    .split(/\s+/u)
    .filter((address) => address !== '')
    .every((address) => new URL(address, location.href).origin === location.origin);
}
