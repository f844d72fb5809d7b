// Runs at the end of a cold page: draws, and says when it is to be seen.
(async () => {
  const { peer, data, size } = globalThis;
  const place = document.querySelector('#chart');
  const wanted = data.categories.length * data.series.length;

  if (peer) await peer.bars(place, data, size);
  requestAnimationFrame(look);

  function look() {
    if (place.matches('.blank') || isDrawn(place)) requestAnimationFrame(done);
    else requestAnimationFrame(look);
  }

  function done() {
    globalThis.painted = performance.now();
  }

  /** A canvas, or as many marks with a height as there are values. */
  function isDrawn(root) {
    if (root.querySelector('canvas')) return true;
    const marks = [...root.querySelectorAll('rect, path')];
    if (marks.filter((mark) => mark.getBoundingClientRect().height > 1).length >= wanted)
      return true;
    return [...root.querySelectorAll('*')].some(
      ({ shadowRoot }) => shadowRoot && isDrawn(shadowRoot),
    );
  }
})().catch((error) => {
  globalThis.painted = String(error);
});
