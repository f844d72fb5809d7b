// Pictures of stories, compared with those in test/output/stories. Fonts and rasterisers differ from
// machine to machine: where a sample of text is drawn to the pixel as it was when the pictures were
// taken, all of a picture is compared, else the drawings alone, without their words.
/* global document, getComputedStyle, requestAnimationFrame */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from './set-up.mjs';
import { smallPng } from './small-png.mjs';

const folder = join(root, 'test/output/stories');
const index = join(folder, 'pictures.json');

/** Long ones are cut: the layouts have snapshots of their own. */
const tallest = 800;
/** Share of pixels that may differ: a rounded edge, not a mark. */
const tolerance = { all: 0.0005, drawings: 0.01 };

const everyElement = ['drawn', 'linked-charts', 'dark', 'narrow', 'english', 'large-text'];
const states = ['loading', 'invalid', 'empty', 'stale', 'controls'];

/** The pictures of a story by their names, each with how the page is shown for it. */
export function looksOf({ id }) {
  const [page, name] = id.split('--');
  if (name === 'drawn') return { [id]: 'none', [`${page}--forced-colours`]: 'active' };
  const isTaken =
    everyElement.includes(name) || (page.endsWith('year-bars') && states.includes(name));
  return isTaken ? { [id]: 'none' } : {};
}

export function storyPictures({ update }) {
  const known = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : { drawings: {} };
  const taken = { sample: undefined, drawings: {} };
  let compared = 0;
  mkdirSync(folder, { recursive: true });

  /** What a story looks like now, and how that differs from before: a sentence a difference. */
  async function check(page, story) {
    const faults = [];
    for (const [name, forcedColors] of Object.entries(looksOf(story))) {
      await page.emulateMedia({ forcedColors });
      const { sample, drawings, ...clip } = await page.evaluate(survey, tallest);
      const picture = await page.screenshot({ clip, animations: 'disabled' });
      taken.sample ??= sample;
      taken.drawings[name] = drawings.map(({ box }) => box);
      const file = join(folder, `${name}.png`);
      const changed = join(folder, `${name}-changed.png`);
      rmSync(changed, { force: true });
      if (update) {
        writeFileSync(file, smallPng(picture));
        continue;
      }
      const difference = existsSync(file)
        ? compare(PNG.sync.read(readFileSync(file)), PNG.sync.read(picture), name, drawings)
        : 'there is no picture of it yet';
      compared += 1;
      if (difference === undefined) continue;
      writeFileSync(changed, picture);
      faults.push(`picture ${name}: ${difference}; see ${changed}, or take it anew with --update`);
    }
    return faults;
  }

  function compare(before, now, name, drawings) {
    if (taken.sample === known.sample) return differenceOf(before, now, tolerance.all);
    const boxes = known.drawings[name] ?? [];
    if (boxes.length !== drawings.length) return `${drawings.length} drawings, not ${boxes.length}`;
    for (const [place, { box, texts }] of drawings.entries()) {
      const [a, b] = [cut(before, boxes[place]), cut(now, box)];
      for (const text of texts) for (const side of [a, b]) blank(side, text);
      const difference = differenceOf(a, b, tolerance.drawings);
      if (difference !== undefined) return difference;
    }
    return undefined;
  }

  function end() {
    if (update) {
      const all = { ...known.drawings, ...taken.drawings };
      const sorted = Object.fromEntries(Object.entries(all).sort());
      writeFileSync(index, `${JSON.stringify({ sample: taken.sample, drawings: sorted })}\n`);
      return `${Object.keys(taken.drawings).length} pictures taken`;
    }
    return taken.sample === known.sample
      ? `${compared} pictures compared, every pixel`
      : `${compared} pictures compared, drawings without their words: the fonts here are others`;
  }

  return { check, end };
}

function differenceOf(before, now, most) {
  const { width, height } = before;
  if (width !== now.width || height !== now.height) {
    return `${now.width} × ${now.height} px, not ${width} × ${height}`;
  }
  const count = pixelmatch(before.data, now.data, undefined, width, height, { threshold: 0.1 });
  const share = count / (width * height);
  return share > most ? `${(share * 100).toFixed(2)}% of it differ` : undefined;
}

/** A part of a picture; what lies outside of it is left transparent. */
function cut(picture, { x, y, width, height }) {
  const part = new PNG({ width, height });
  const [w, h] = [Math.min(width, picture.width - x), Math.min(height, picture.height - y)];
  if (w > 0 && h > 0) PNG.bitblt(picture, part, x, y, w, h, 0, 0);
  return part;
}

function blank({ data, width, height }, box) {
  const bottom = Math.min(height, box.y + box.height);
  for (let y = Math.max(0, box.y); y < bottom; y += 1) {
    const row = y * width;
    data.fill(0, (row + Math.max(0, box.x)) * 4, (row + Math.min(width, box.x + box.width)) * 4);
  }
}

// Runs inside the page.
async function survey(tallest) {
  const pixels = ({ left, top, width, height }, within = { left: 0, top: 0 }, more = 0) => ({
    x: Math.round(left - within.left) - more,
    y: Math.round(top - within.top) - more,
    width: Math.ceil(width) + 2 * more,
    height: Math.ceil(height) + 2 * more,
  });
  const deep = (where) =>
    [...where.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? deep(element.shadowRoot) : []),
    ]);
  const story = document.querySelector('#storybook-root > *');
  // Filters and the check of rates come a moment after the drawing.
  for (let turn = 0; turn < 2; turn += 1) {
    await Promise.all(deep(document.body).map(({ updateComplete }) => updateComplete));
    await new Promise(requestAnimationFrame);
  }
  const frame = pixels(story.getBoundingClientRect());
  const context = document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(story);
  for (const [line, size] of [13, 15, 19].entries()) {
    context.font = `${line === 2 ? 600 : 400} ${size}px ${fontFamily}`;
    context.fillText('海淀区人大常委会建议“解决率”126 of 206', 0, 30 * (line + 1));
  }
  let sample = 0;
  for (const channel of context.getImageData(0, 0, 300, 100).data) {
    sample = (Math.imul(sample, 31) + channel) | 0;
  }
  return {
    ...frame,
    height: Math.min(frame.height, tallest),
    sample,
    drawings: deep(story)
      .filter((element) => element.matches('.plot'))
      .map((plot) => {
        const box = plot.getBoundingClientRect();
        return {
          box: pixels(box, { left: frame.x, top: frame.y }),
          texts: [...plot.querySelectorAll('text')].map((text) =>
            pixels(text.getBoundingClientRect(), box, 6),
          ),
        };
      }),
  };
}
