// Reads of a PDF as Chromium prints it what a test asks: how far each page is painted, and its text.
import { inflateSync } from 'node:zlib';

/** Each page with its size, how far it is painted from left to right, in points, and its text. */
export function pagesOf(bytes) {
  const objects = objectsOf(bytes);
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head).map(Number);
      const content = objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)[1])).stream;
      const fonts = new Map(
        [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [
          name,
          charactersOf(objects, Number(id)),
        ]),
      );
      return { width, height, ...painted(content, fonts) };
    });
}

function objectsOf(bytes) {
  const text = bytes.toString('latin1');
  const objects = new Map();
  for (const [, id, body] of text.matchAll(/\n(\d+) 0 obj\s([^]*?)endobj/g)) {
    const [head, packed] = body.split(/stream\r?\n/);
    if (packed === undefined) objects.set(Number(id), { head });
    else {
      const length = Number(/\/Length (\d+)/.exec(head)[1]);
      const stream = Buffer.from(packed.slice(0, length), 'latin1');
      const isPacked = head.includes('/FlateDecode');
      objects.set(Number(id), { head, stream: String(isPacked ? inflateSync(stream) : stream) });
    }
  }
  return objects;
}

/** What each code of a font stands for: from its own table, in hexadecimal as the page has it. */
function charactersOf(objects, id) {
  const table = objects.get(
    Number(/\/ToUnicode (\d+) 0 R/.exec(objects.get(id).head)?.[1]),
  )?.stream;
  const characters = new Map();
  const read = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, lines] of (table ?? '').matchAll(/beginbfchar\n([^]*?)endbfchar/g))
    for (const [, code, text] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(code, read(text));
  for (const [, lines] of (table ?? '').matchAll(/beginbfrange\n([^]*?)endbfrange/g))
    for (const [, from, to, text] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code += 1) {
        const step = code - parseInt(from, 16);
        const point = (parseInt(text, 16) + step).toString(16).padStart(4, '0');
        characters.set(code.toString(16).toUpperCase().padStart(from.length, '0'), read(point));
      }
  return characters;
}

function painted(content, fonts) {
  let matrix = [1, 0, 0, 1, 0, 0];
  const saved = [];
  let path = [];
  let [line, font, left, right, text] = [0, undefined, Infinity, -Infinity, ''];
  const across = (x, y) => matrix[0] * x + matrix[2] * y + matrix[4];
  const paint = () => {
    left = Math.min(left, ...path);
    right = Math.max(right, ...path);
    path = [];
  };
  let numbers = [];
  // What stands for the glyphs that follow is no glyph itself.
  const operators = content.replaceAll(/\/ActualText <\w+>/g, '');
  for (const [token] of operators.matchAll(/<[\dA-F]+>|[^\s<>]+/g)) {
    if (/^[-.\d]+$/.test(token)) {
      numbers.push(Number(token));
      continue;
    }
    const [a, b, c, d, e, f] = numbers;
    if (token === 'q') saved.push(matrix);
    else if (token === 'Q') matrix = saved.pop();
    else if (token === 'cm')
      matrix = [
        matrix[0] * a + matrix[2] * b,
        matrix[1] * a + matrix[3] * b,
        matrix[0] * c + matrix[2] * d,
        matrix[1] * c + matrix[3] * d,
        matrix[0] * e + matrix[2] * f + matrix[4],
        matrix[1] * e + matrix[3] * f + matrix[5],
      ];
    else if (token === 're') path.push(across(a, b), across(a + c, b + d));
    else if (token === 'm' || token === 'l') path.push(across(a, b));
    else if (token === 'c') path.push(across(e, f));
    else if (['f', 'f*', 'S', 's', 'B'].includes(token)) paint();
    // A path that only clips is not seen.
    else if (token === 'n') path = [];
    else if (fonts.has(token.slice(1))) font = fonts.get(token.slice(1));
    else if (token === 'Tm') line = e;
    else if (token === 'Td') line += a;
    else if (token.startsWith('<') && font) {
      const shown = codesOf(token.slice(1, -1), font);
      text += shown;
      if (shown !== '') path.push(across(line, 0));
      paint();
    }
    numbers = [];
  }
  return { left, right, text };
}

function codesOf(hex, font) {
  const [code = ''] = font.keys();
  const size = code.length || 4;
  return (hex.match(new RegExp(`.{${size}}`, 'g')) ?? [])
    .map((one) => font.get(one) ?? '')
    .join('');
}
