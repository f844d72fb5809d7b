// Runs the tests in WebKitGTK: its driver and MiniBrowser of Debian, spoken to by plain fetch.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { webkitPage } from './webkit-page.mjs';

const patience = 20_000;

export function webkitLauncher({ driver, browser }) {
  let children = [];
  let address;
  let session;
  let current;

  async function ask(method, path, body) {
    const response = await fetch(address + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit ${path}: ${value.message}`);
    return value;
  }

  async function begin() {
    const display = process.env.DISPLAY ?? (await virtualDisplay());
    const port = await freePort();
    children.push(
      spawn(driver, ['-p', String(port)], {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: display },
      }),
    );
    address = `http://127.0.0.1:${port}`;
    await answering();
    const options = { binary: browser, args: ['--automation'] };
    const { sessionId } = await ask('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    session = `/session/${sessionId}`;
  }

  async function virtualDisplay() {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(xvfb);
    const number = await new Promise((resolve, reject) => {
      xvfb.once('error', reject);
      xvfb.stdio[3].once('data', (data) => resolve(String(data).trim()));
    });
    return `:${number}`;
  }

  async function answering() {
    const end = Date.now() + patience;
    for (;;) {
      try {
        await ask('GET', '/status');
        return;
      } catch (error) {
        if (Date.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  return {
    name: 'WebKit',
    // The commands of the tests know this kind of page, and ours has its shape.
    type: 'puppeteer',
    concurrency: 1,
    initialize: () => undefined,
    async startSession(id, url) {
      if (session === undefined) await begin();
      current = id;
      await ask('POST', `${session}/url`, { url });
    },
    getPage: () => webkitPage((method, path, body) => ask(method, session + path, body)),
    isActive: (id) => current === id,
    getBrowserUrl: () => ask('GET', `${session}/url`),
    async stopSession() {
      await ask('POST', `${session}/url`, { url: 'about:blank' });
      current = undefined;
      return {};
    },
    async stop() {
      if (session) await ask('DELETE', session).catch(() => undefined);
      for (const child of children) child.kill();
      children = [];
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => {
        resolve(port);
      });
    });
  });
}
