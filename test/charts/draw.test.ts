import {
  drawScene,
  escapeText,
  markup,
  toSvg,
  trend,
  yearBars,
  type Scene,
  type Tag,
} from '@congress-metrics/charts';
import { seriesOf } from '@congress-metrics/core';
import { describe, expect, it } from 'vitest';
import { haidian, haidianMetrics, madeUp, madeUpSeries, zh } from './records.js';

const scene = yearBars(seriesOf(haidian(), haidianMetrics, zh), { width: 720, locale: zh });

const withText = (text: string): Scene => ({
  width: 200,
  height: 20,
  targets: [],
  marks: [{ mark: 'text', role: 'note', key: 'a', x: 0, y: 12, text, anchor: 'start', size: 12 }],
});

const file = (drawn: Scene): string =>
  toSvg(drawn, { title: '标题', description: '说明', language: 'zh-CN' });

/** The names of elements left open, and all else that XML would refuse. */
const faultsOf = (xml: string): readonly string[] => {
  const open: string[] = [];
  const faults: string[] = [];
  const tag = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="[^"<&]*(?:&[a-z#0-9]+;[^"<&]*)*")*)\s*(\/?)>/giu;
  for (const [, end, name = '', , empty] of xml.matchAll(tag))
    if (end) {
      if (open.pop() !== name) faults.push(`</${name}>`);
    } else if (!empty) open.push(name);
  const rest = xml.replace(tag, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/u.test(rest)) faults.push('loose markup');
  return [...open, ...faults];
};

describe('drawing', () => {
  it('uses attributes and classes only: no style, no id, no reference', () => {
    const text = drawScene(scene, markup).markup;
    expect(text).not.toMatch(/\s(?:style|id|href|on\w+)=|url\(/u);
    expect(text).toContain('class="mark bar accent"');
  });

  it('cuts numbers to two decimals', () => {
    expect(drawScene(scene, markup).markup).not.toMatch(/\d\.\d{3}/u);
  });

  it('hands every mark with its key to the way of repeating', () => {
    const keys: string[] = [];
    drawScene(scene, markup, (marks, keyOf, draw) =>
      marks.map((mark) => {
        keys.push(keyOf(mark));
        return draw(mark);
      }),
    );
    expect(keys).toEqual(scene.marks.map(({ key }) => key));
  });

  it('binds whole attributes only, as Lit asks for', () => {
    const seen: string[] = [];
    const tag: Tag<string> = (strings) => {
      seen.push(strings.join('\u0000'));
      return '';
    };
    drawScene(scene, tag, (marks, _, draw) => marks.map((mark) => draw(mark)));
    for (const template of seen) expect(template).not.toMatch(/<[^>]*\s\0|=\0/u);
  });

  it('stripes an approximate bar inside its edges', () => {
    const rough = yearBars(
      madeUpSeries(
        [madeUp(2025, { suggestions: { value: 30, qualifier: 'about' } })],
        'suggestions',
      ),
      { width: 400, locale: zh },
    );
    const bar = rough.marks.find(({ key }) => key.endsWith('/bar'));
    if (bar?.mark !== 'rect') throw new Error('no bar');
    const d = /stripes" d="([^"]+)"/u.exec(drawScene(rough, markup).markup)?.[1] ?? '';
    const numbers = [...d.matchAll(/[ML]([\d.]+),([\d.]+)/gu)];
    expect(numbers.length).toBeGreaterThan(20);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(bar.x - 0.01);
      expect(Number(x)).toBeLessThanOrEqual(bar.x + bar.width + 0.01);
      expect(Number(y)).toBeGreaterThanOrEqual(bar.y - 0.01);
      expect(Number(y)).toBeLessThanOrEqual(bar.y + bar.height + 0.01);
    }
  });
});

describe('the string tag', () => {
  it('escapes markup in text', () => {
    const text = drawScene(withText('<script>"&\'</script>'), markup).markup;
    expect(text).toContain('&lt;script&gt;&quot;&amp;&#39;&lt;/script&gt;');
  });

  it('replaces what XML forbids, and keeps what it allows', () => {
    expect(escapeText('a\u0000\u0008\u001f\ud800b\udc00\ufffe')).toBe(
      'a\ufffd\ufffd\ufffd\ufffdb\ufffd\ufffd',
    );
    expect(escapeText('人大\t\n😀')).toBe('人大\t\n😀');
  });
});

describe('a standalone file', () => {
  it('is well-formed, also with hostile words', () => {
    for (const text of ['听取', ']]>', '<!--', '&amp;', '"x="', '\u0001'])
      expect(faultsOf(file(withText(text)))).toEqual([]);
    expect(faultsOf(file(scene))).toEqual([]);
  });

  it('names itself, its language and its size', () => {
    const svg = file(scene);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
    expect(svg).toContain(`viewBox="0 0 720 ${scene.height}"`);
    expect(svg).toContain('lang="zh-CN" role="img"');
    expect(svg).toContain('<title>标题</title>');
    expect(svg).toContain('<desc>说明</desc>');
  });

  it('has its colours written out, and refers to nothing outside', () => {
    const svg = file(scene);
    expect(svg).not.toMatch(/var\(|url\(|@import|href|:host/u);
    expect(svg).toContain('#b5202a');
  });

  it('takes a theme, and styles nothing but itself', () => {
    const svg = toSvg(
      trend(seriesOf(haidian(), ['congress-sessions'], zh), { width: 300, locale: zh }),
      { title: 'a', description: 'b', language: 'zh-CN', theme: 'dark' },
    );
    expect(svg).toContain('fill="#16181d"');
    expect(svg).not.toContain(' id=');
    const selectors = [...svg.matchAll(/([^{}]+)\{[^{}]*\}/gu)].flatMap(([, list = '']) =>
      list.split(','),
    );
    for (const selector of selectors.slice(1))
      expect(selector.trim()).toMatch(/^\.congress-dark(?: |$)/u);
    expect(faultsOf(svg)).toEqual([]);
  });
});
