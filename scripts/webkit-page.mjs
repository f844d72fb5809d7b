// What the commands of the browser tests ask of a page, said in WebDriver (W3C, 17.4 and 15.8.1). It
// has the shape of puppeteer's page, whose part in those commands it plays.
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const buttons = { left: 0, middle: 1, right: 2 };

/** `ask` sends a command to the session: method, path, body. */
export function webkitPage(ask) {
  const act = (source) => ask('POST', '/actions', { actions: [source] });
  const type = (...values) =>
    act({
      type: 'key',
      id: 'keyboard',
      actions: values.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    });
  const point = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const place = (x, y) => {
    const whole = { x: Math.round(x), y: Math.round(y) };
    return { type: 'pointerMove', ...whole, duration: 0 };
  };
  const size = () =>
    ask('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });

  return {
    keyboard: {
      press: (key) => type(keys[key] ?? key),
      type: (text) => type(...text),
    },
    mouse: {
      move: (x, y) => point(place(x, y)),
      click: (x, y, { button = 'left' } = {}) =>
        point(
          place(x, y),
          { type: 'pointerDown', button: buttons[button] },
          { type: 'pointerUp', button: buttons[button] },
        ),
      down: ({ button = 'left' } = {}) => point({ type: 'pointerDown', button: buttons[button] }),
      up: ({ button = 'left' } = {}) => point({ type: 'pointerUp', button: buttons[button] }),
      reset: () => ask('DELETE', '/actions'),
    },
    /** A window is sized with its bars, so the first size tells how much they take. */
    async setViewport({ width, height }) {
      await ask('POST', '/window/rect', { width, height });
      const [innerWidth, innerHeight] = await size();
      await ask('POST', '/window/rect', {
        width: 2 * width - innerWidth,
        height: 2 * height - innerHeight,
      });
    },
  };
}
