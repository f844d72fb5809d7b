// A floor: d3's scales, one string, one innerHTML, one tooltip. No library above it can do less.
import { line, max, scaleBand, scaleLinear } from 'd3';
import { colours } from './colours.mjs';

const safe = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function frame({ title }, [width, height], body, names = []) {
  const legend = names.map((name, index) => {
    const [x, y] = [60 + (index % 6) * 90, 26 + Math.floor(index / 6) * 14];
    return (
      `<rect x="${x}" y="${y}" width="10" height="10" fill="${colours[index]}"/>` +
      `<text x="${x + 14}" y="${y + 9}">${safe(name)}</text>`
    );
  });
  return (
    `<svg width="${width}" height="${height}" role="img" aria-label="${safe(title)}" font-size="11">` +
    `<text x="${width / 2}" y="18" text-anchor="middle" font-size="15">${safe(title)}</text>` +
    `${legend.join('')}${body}</svg>`
  );
}

function axis(y, width, unit) {
  const ticks = y
    .ticks(6)
    .map(
      (tick) =>
        `<path d="M50 ${y(tick)}H${width - 10}" stroke="#ddd"/>` +
        `<text x="46" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    );
  const middle = (y.range()[0] + y.range()[1]) / 2;
  const turned = `transform="translate(14 ${middle})rotate(-90)" text-anchor="middle"`;
  return `${ticks.join('')}<text ${turned}>${safe(unit)}</text>`;
}

function tooltip(holder, wordsOf) {
  const close = () => holder.querySelector('.tip')?.remove();
  holder.style.position = 'relative';
  holder.onpointerleave = close;
  holder.onpointermove = (event) => {
    close();
    const words = wordsOf(event);
    if (!words) return;
    const tip = Object.assign(document.createElement('div'), {
      className: 'tip',
      textContent: words,
    });
    tip.style.cssText = `position:absolute;left:${event.offsetX + 12}px;top:${event.offsetY}px`;
    holder.append(tip);
  };
}

export function barsSvg(data, size) {
  const { categories, series, unit } = data;
  const [width, height] = size;
  const most = max(series.flatMap(({ values }) => values));
  const x = scaleBand(categories, [54, width - 10]).padding(0.2);
  const inner = scaleBand([0, 1], [0, x.bandwidth()]).padding(0.05);
  const y = scaleLinear([0, most], [height - 56, 48]).nice();
  const names = categories.map((category) => {
    const place = `translate(${x(category) + x.bandwidth() / 2} ${height - 42})rotate(-25)`;
    return `<text transform="${place}" text-anchor="end">${safe(category)}</text>`;
  });
  const bar = (value, index, one) => {
    const [left, top] = [x(categories[index]) + inner(one), y(value)];
    const box = `x="${left}" y="${top}" width="${inner.bandwidth()}" height="${height - 56 - top}"`;
    return `<rect ${box} fill="${colours[one]}" data-at="${index}" data-of="${one}"/>`;
  };
  const drawn = series.flatMap(({ values }, one) => values.map((v, index) => bar(v, index, one)));
  const body = axis(y, width, unit) + names.join('') + drawn.join('');
  return frame(
    data,
    size,
    body,
    series.map(({ name }) => name),
  );
}

export function bars(holder, data, size) {
  const handle = { holder, data, size };
  holder.innerHTML = barsSvg(data, size);
  tooltip(holder, ({ target: { dataset } }) => {
    const { categories, series } = handle.data;
    const one = series[dataset?.of];
    return one && `${categories[dataset.at]} ${one.name} ${one.values[dataset.at]}`;
  });
  return handle;
}

export function lines(holder, data, size) {
  const { years, series, unit } = data;
  const [width, height] = size;
  const x = scaleLinear([years[0], years.at(-1)], [54, width - 10]);
  const most = max(series.flatMap(({ values }) => values));
  const y = scaleLinear([0, most], [height - 30, 60]).nice();
  const shape = line((_, index) => x(years[index]), y).digits(1);
  const names = years
    .filter((_, index) => index % 3 === 0)
    .map((year) => `<text x="${x(year)}" y="${height - 12}" text-anchor="middle">${year}</text>`);
  const look = (index) => `fill="none" stroke="${colours[index]}" stroke-width="2"`;
  const drawn = series.map(
    ({ values }, index) => `<path d="${shape(values)}" ${look(index)} data-of="${index}"/>`,
  );
  holder.innerHTML = frame(
    data,
    size,
    axis(y, width, unit) + names.join('') + drawn.join(''),
    series.map(({ name }) => name),
  );
  tooltip(holder, ({ target: { dataset }, offsetX }) => {
    const one = series[dataset?.of];
    const at = Math.round(x.invert(offsetX)) - years[0];
    return one && `${one.name} ${years[at]} ${one.values[at]}`;
  });
  return { holder };
}

/** All points are one path of round caps; the tooltip finds the nearest by arithmetic. */
export function ranking(holder, data, size) {
  const { xs, ys, unit, across } = data;
  const [width, height] = size;
  const x = scaleLinear([0, xs.at(-1)], [54, width - 10]);
  const y = scaleLinear([0, max(ys)], [height - 40, 30]).nice();
  const dots = xs.map((value, index) => `M${x(value).toFixed(1)} ${y(ys[index]).toFixed(1)}h0`);
  const ticks = x
    .ticks(8)
    .map((tick) => `<text x="${x(tick)}" y="${height - 22}" text-anchor="middle">${tick}</text>`);
  const name = `<text x="${width / 2}" y="${height - 6}" text-anchor="middle">${safe(across)}</text>`;
  const look = `stroke="${colours[0]}" stroke-width="3" stroke-linecap="round"`;
  const cloud = `<path d="${dots.join('')}" ${look}/>`;
  holder.innerHTML = frame(data, size, axis(y, width, unit) + ticks.join('') + name + cloud);
  tooltip(holder, ({ offsetX }) => {
    const at = xs.findIndex((value) => value >= x.invert(offsetX));
    return at !== -1 && `${xs[at]} ${ys[at]}`;
  });
  return { holder };
}

export const matrix = ranking;

export function update(handle, data) {
  handle.data = data;
  handle.holder.innerHTML = barsSvg(data, handle.size);
}

export function destroy({ holder }) {
  holder.replaceChildren();
  holder.onpointermove = null;
  holder.onpointerleave = null;
}
