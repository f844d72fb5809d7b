// Runs in the page: the work, all of it through the functions that a peer exports.
import * as workloads from '../workloads.mjs';

const { sizes } = workloads;
const nothing = { bars() {}, lines() {}, ranking() {}, matrix() {}, update() {}, destroy() {} };
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const peer = (real) => (real ? globalThis.peer : nothing);

/** Data are made before the clock runs, and anew for each drawing: nobody may remember them. */
let ready = [];

function holder(within = document.querySelector('#chart')) {
  const element = document.createElement('div');
  within.append(element);
  return element;
}

function grid() {
  const element = holder();
  element.style.cssText = 'display:grid;grid-template-columns:repeat(4,300px)';
  return element;
}

globalThis.work = {
  prepare(name, count) {
    ready = Array.from({ length: count }, (_, index) => workloads[name](index + 1));
  },

  async draw(name, real) {
    const { [name]: draw, destroy } = peer(real);
    for (const data of ready) {
      const place = holder();
      const handle = await draw(place, data, sizes[name]);
      await frame();
      await frame();
      destroy(handle);
      place.remove();
      await frame();
    }
  },

  /** 24 charts on one page. */
  async drawMany(real, keep) {
    const { bars, destroy } = peer(real);
    for (let start = 0; start < ready.length; start += 24) {
      const place = grid();
      const handles = await Promise.all(
        ready.slice(start, start + 24).map((data) => bars(holder(place), data, sizes.small)),
      );
      await frame();
      await frame();
      if (keep) {
        globalThis.kept = handles;
        return;
      }
      handles.forEach((handle) => destroy(handle));
      place.remove();
      await frame();
    }
  },

  /** New data into a chart that stands, again and again. */
  async update(real) {
    const { bars, update, destroy } = peer(real);
    const place = holder();
    const [first, ...others] = ready;
    const handle = await bars(place, first, sizes.bars);
    await frame();
    await frame();
    for (const data of others) {
      await update(handle, data);
      await frame();
    }
    destroy(handle);
    place.remove();
    await frame();
  },

  async cycle(count, atOnce) {
    const { bars, destroy } = peer(true);
    for (let done = 0; done < count; done += atOnce) {
      const places = Array.from({ length: atOnce }, () => holder());
      const handles = await Promise.all(
        places.map((place, index) => bars(place, workloads.bars(done + index + 1), sizes.bars)),
      );
      await frame();
      await frame();
      handles.forEach((handle) => destroy(handle));
      places.forEach((place) => place.remove());
      await frame();
    }
    await pause(1200);
  },

  async show(name) {
    globalThis.kept = await peer(true)[name](holder(), workloads[name](1), sizes[name]);
    await frame();
    await frame();
    await pause(300);
  },

  elements: () => countWithin(document),
};

function countWithin(root) {
  let count = 0;
  for (const { shadowRoot } of root.querySelectorAll('*'))
    count += 1 + (shadowRoot ? countWithin(shadowRoot) : 0);
  return count;
}
