// What tests in the browser may ask of Chromium beyond their page. Other browsers answer `false`.
const sessions = new WeakMap();

const commands = {
  /** Shows the page as to a reader: `forcedColours` of the system, or a `vision` that lacks some. */
  async 'see-as'(page, { forcedColours = false, vision = 'none' }) {
    // Kept, for what a session emulates ends with it.
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    const value = forcedColours ? 'active' : 'none';
    await sessions
      .get(page)
      .send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await page.emulateVisionDeficiency(vision);
    return true;
  },

  /** A picture of a part of the page, as the address of a PNG. */
  async 'take-picture'(page, { x, y, width, height }) {
    const clip = { x, y, width, height };
    const picture = await page.screenshot({
      clip,
      encoding: 'base64',
      captureBeyondViewport: true,
    });
    return `data:image/png;base64,${picture}`;
  },
};

export function pageCommands() {
  return {
    name: 'page-commands',
    async executeCommand({ command, payload, session }) {
      if (!(command in commands)) return undefined;
      const { browser, id } = session;
      if (browser.type !== 'puppeteer' || !browser.name.startsWith('Chrom')) return false;
      return commands[command](browser.getPage(id), payload);
    },
  };
}
