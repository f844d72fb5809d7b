import { spawn } from 'node:child_process';
import { root, setUp } from './set-up.mjs';

const home = '/examples/portal/';
const { env, platform } = process;

try {
  setUp();
  const server = await serveOnFreePort();
  const address = server.address + home;
  console.log(`\nThe example portal is at ${address}\nCtrl-C stops it.`);
  if (hasDesktop()) open(address);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
    });
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function serveOnFreePort() {
  // Only now, for it needs what set-up has installed.
  const { serve } = await import('./serve.mjs');
  if (env.PORT) return serve(root, Number(env.PORT), home);
  for (let port = 8000; ; port += 1) {
    try {
      return await serve(root, port, home);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === 8099) throw error;
    }
  }
}

function hasDesktop() {
  if (env.CI) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}

function open(address) {
  const [command, ...parameters] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    platform
  ] ?? ['xdg-open'];
  spawn(command, [...parameters, address], { stdio: 'ignore', detached: true })
    // The address is printed anyway.
    .on('error', () => undefined)
    .unref();
}
