import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { hashOfSources, root, setUp } from './set-up.mjs';

const home = '/examples/portal/';
const stories = '/storybook-static/';
const storiesStamp = join(root, stories, 'sources.sha256');
const { env, platform } = process;

const coming = {
  path: stories,
  page: `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="3">
    <title>Stories</title><p>The stories are being built; this page will show them.</p></html>`,
};

try {
  setUp();
  const server = await serveOnFreePort();
  const address = server.address + home;
  console.log(`\nThe example portal is at ${address}\nCtrl-C stops it.`);
  if (hasDesktop()) open(address);
  const builder = buildStories(() => {
    console.log(`The stories are at ${server.address}${stories}`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      builder?.kill();
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
  if (env.PORT) return serve(root, Number(env.PORT), { home, coming });
  for (let port = 8000; ; port += 1) {
    try {
      return await serve(root, port, { home, coming });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port === 8099) throw error;
    }
  }
}

// The page does not wait for the stories: they are made behind it, if anything has changed.
function buildStories(tell) {
  const hash = hashOfSources('stories', '.storybook', 'docs');
  if (existsSync(storiesStamp) && readFileSync(storiesStamp, 'utf8') === hash) {
    tell();
    return undefined;
  }
  const builder = spawn('npm', ['run', 'storybook:build', '--silent'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: platform === 'win32',
  });
  builder.on('spawn', () => {
    setPriority(builder.pid, 10);
  });
  builder.on('error', ({ message }) => console.error(message));
  builder.on('exit', (status) => {
    if (status !== 0) return;
    writeFileSync(storiesStamp, hash);
    tell();
  });
  return builder;
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
