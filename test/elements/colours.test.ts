import { sendKeys } from '@web/test-runner-commands';
import type { CongressRecordElement } from '@congress-metrics/elements';
import { colourAt, colourOf, contrast, distance, seeAs, type Colour } from './sight.js';
import {
  all,
  answering,
  charts,
  chartTags,
  expect,
  haidian,
  one,
  records,
  same,
  settled,
  show,
} from './support.js';

const patience = 30_000;
const marks = 'rect.mark, circle.mark, path.mark, line.mark';

/** What lies behind: the nearest ground that is painted. */
function groundOf(part: Element): Colour {
  for (let at: Element | null = part; at !== null; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/[ ,/]0\)$/u.test(backgroundColor) || /^rgb\(/u.test(backgroundColor))
      return colourOf(backgroundColor);
  }
  return colourOf(
    getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#000' : '#fff',
  );
}

function parentOf(part: Element): Element | null {
  const { parentNode } = part;
  return (
    part.assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : part.parentElement)
  );
}

/** What a text or a sign of a drawing stands on: a cell of a heat map, or the ground. */
function groundsOf(element: Element): (sign: Element) => Colour {
  const cells = all(
    element,
    '.plot .cell:is(rect, path)',
  ) as readonly Element[] as readonly SVGGeometryElement[];
  return (sign) => {
    const { x, y, width, height } = (sign as SVGGraphicsElement).getBBox();
    const middle = new DOMPoint(x + width / 2, y + height / 2);
    const cell = cells.find((one) => one.isPointInFill(middle));
    return cell ? colourOf(getComputedStyle(cell).fill) : groundOf(sign);
  };
}

/** Words of a drawing with too little contrast to what they stand on. */
function paleWords(element: Element): readonly string[] {
  const ground = groundsOf(element);
  return all(element, 'svg text').flatMap((text) => {
    const found = contrast(colourOf(getComputedStyle(text).fill), ground(text));
    return found < 4.5 ? [`${text.textContent} ${found.toFixed(2)}`] : [];
  });
}

/** Marks that carry a figure, or that figures are measured from, which hardly stand out. */
function paleMarks(element: Element): readonly string[] {
  const ground = groundsOf(element);
  // A cell of a heat map has its figure printed on it; a grid line only leads the eye to a number.
  return all(element, `.plot :is(${marks}):not(.cell, .grid, .legend)`).flatMap((mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    const seen = [fill, stroke].filter((paint) => paint !== 'none').map(colourOf);
    const found = Math.max(...seen.map((colour) => contrast(colour, ground(mark))));
    return found < 3 ? [`${mark.getAttribute('class') ?? ''} ${found.toFixed(2)}`] : [];
  });
}

/** Edges of buttons and selects, and the ring of the focus. */
async function paleEdges(element: Element): Promise<readonly string[]> {
  const ground = groundOf(one(element, '.frame'));
  const pale = (what: string, colour: string): readonly string[] =>
    contrast(colourOf(colour), ground) < 3 ? [`${what} ${colour}`] : [];
  const edges = all(element, '.button, select, .part').flatMap((part) =>
    pale(part.className, getComputedStyle(part).borderTopColor),
  );
  const rings = [];
  // From a key on, the browser shows where the focus is.
  await sendKeys({ press: 'Shift' });
  for (const part of all(element, '.button, .datum[tabindex="0"], select')) {
    part.focus();
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(part);
    same(outlineStyle, 'solid');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
    rings.push(...pale(`ring of ${part.className}`, outlineColor));
  }
  return [...edges, ...rings];
}

async function opened(element: CongressRecordElement): Promise<void> {
  for (const button of all(element, '.buttons button[aria-expanded], .badge')) button.click();
  await settled(element);
}

describe('76: what stands on a ground stands out from it', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const tag of chartTags)
      it(`in ${tag} on ${theme} ground: words 4.5:1, marks, edges and focus 3:1`, async () => {
        const data = await records(...charts[tag]);
        const element = await show(tag, { data, theme, controls: true });
        await opened(element);
        same(paleWords(element), []);
        same(paleMarks(element), []);
        same(await paleEdges(element), []);
      }).timeout(patience);
});

describe('77: who does not see all colours', () => {
  afterEach(async () => {
    await seeAs({});
  });

  for (const tag of chartTags)
    it(`tells the tones of ${tag} apart`, async function () {
      const element = await show(tag, { data: await records(...charts[tag]), theme: 'light' });
      const frame = one(element, '.plot').getBoundingClientRect();
      const places = new Map<string, readonly [number, number]>();
      for (const mark of all(element, '.plot rect.bar, .plot circle.point')) {
        const { left, top, width, height } = mark.getBoundingClientRect();
        const tone = [...mark.classList].find((name) =>
          /^(?:accent|before|neutral|faint|series-.)$/u.test(name),
        );
        if (tone !== undefined && width > 3 && !mark.matches('.hatched, .outlined, .hollow'))
          places.set(tone, [left - frame.left + width / 2, top - frame.top + height / 2]);
      }
      for (const vision of ['protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const) {
        if (!(await seeAs({ vision }))) this.skip();
        const seen = await colourAt(one(element, '.plot'), [...places.values()]);
        for (const [index, colour] of seen.entries())
          for (const other of seen.slice(index + 1))
            expect(distance(colour, other), `${vision}: ${[...places.keys()].join()}`).to.be.above(
              30,
            );
      }
    }).timeout(patience);

  it('has another sign than colour for each year, body and state', async () => {
    const bars = await show('congress-year-bars-chart', { data: await haidian() });
    // The years stand one under the other, named in the legend, each bar with its value.
    same(all(bars, 'text.value-label').length, all(bars, '.datum').length);
    const tabs = await show('congress-dashboard', { data: await haidian() });
    same(getComputedStyle(one(tabs, '.tab[aria-selected="true"]')).fontWeight, '600');
    same(getComputedStyle(one(tabs, '.tab[aria-selected="false"]')).fontWeight, '400');
  }).timeout(patience);
});

describe('78: when colours are forced', () => {
  afterEach(async () => {
    await seeAs({});
  });

  const systemColours = [
    'Canvas',
    'CanvasText',
    'LinkText',
    'VisitedText',
    'ActiveText',
    'ButtonFace',
    'ButtonText',
    'ButtonBorder',
    'Field',
    'FieldText',
    'Highlight',
    'HighlightText',
    'SelectedItem',
    'SelectedItemText',
    'Mark',
    'MarkText',
    'GrayText',
    'AccentColor',
    'AccentColorText',
  ];

  /** The system's colours as the browser computes them at present. */
  function palette(): ReadonlySet<string> {
    const probe = document.createElement('i');
    probe.style.setProperty('forced-color-adjust', 'none');
    document.body.append(probe);
    const found = systemColours.map((name) => {
      probe.style.color = name;
      return colourOf(getComputedStyle(probe).color).join();
    });
    probe.remove();
    return new Set(found);
  }

  /** Everything that is painted in a colour which is not the system's. */
  function ownColours(element: Element): readonly string[] {
    const system = palette();
    return all(element, `svg text, ${marks}, p, button, select, td, th, a, label, summary`).flatMap(
      (part) => {
        const style = getComputedStyle(part);
        const paints =
          part instanceof SVGElement
            ? [style.fill, style.stroke]
            : [style.color, style.borderTopWidth === '0px' ? 'none' : style.borderTopColor];
        const own = paints.filter(
          (paint) => paint !== 'none' && !system.has(colourOf(paint).join()),
        );
        return own.length > 0
          ? [`${part.localName}.${part.getAttribute('class') ?? ''} ${own.join()}`]
          : [];
      },
    );
  }

  for (const tag of [...chartTags, 'congress-table', 'congress-dashboard'] as const)
    for (const theme of ['auto', 'dark'] as const)
      it(`${tag} with theme ${theme} has the system’s colours, and all of it is seen`, async function () {
        if (!(await seeAs({ forcedColours: true }))) this.skip();
        const names =
          tag in charts ? charts[tag as keyof typeof charts] : charts['congress-year-bars-chart'];
        const element = await show(tag, { data: await records(...names), theme, controls: true });
        await opened(element);
        same(ownColours(element), []);
        if (tag in charts) {
          same(paleWords(element), []);
          same(paleMarks(element), []);
          same(await paleEdges(element), []);
        }
      }).timeout(patience);

  const states = [
    ['loading', { src: 'a', fetcher: () => new Promise<Response>(() => undefined) }],
    ['invalid', { src: 'a', fetcher: answering('{}') }],
    ['empty', { data: [] }],
  ] as const;
  for (const [state, properties] of states)
    it(`what is said while ${state} has the system’s colours`, async function () {
      if (!(await seeAs({ forcedColours: true }))) this.skip();
      for (const tag of [...chartTags, 'congress-table', 'congress-dashboard'] as const)
        same(ownColours(await show(tag, properties, state)), []);
    }).timeout(patience);

  it('focus, a linked mark and a part left out are told by more than a ground', async function () {
    if (!(await seeAs({ forcedColours: true }))) this.skip();
    const element = await show('congress-year-bars-chart', {
      data: await haidian(),
      controls: true,
    });
    const [part, other] = all(element, '.part');
    part?.click();
    await settled(element);
    if (part === undefined || other === undefined) throw new Error('There is no legend.');
    same(getComputedStyle(part).textDecorationLine, 'line-through');
    expect(getComputedStyle(other, '::before').content.includes('✓')).to.be.true;
    const tabs = await show('congress-dashboard', { data: await haidian() });
    const [chosen, ...rest] = all(tabs, '.tab').map(
      (tab) => getComputedStyle(tab).borderBottomColor,
    );
    expect(rest.includes(chosen ?? '')).to.be.false;
  }).timeout(patience);
});
