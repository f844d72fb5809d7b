// Finds the browsers that the tests drive. Uses nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { env, platform } = process;
const windowsFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];

// Chromium refuses to use its sandbox as root.
export const chromiumArguments =
  platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];

export function findChromium() {
  return find({
    chosen: env.CHROME_PATH,
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  });
}

export function findFirefox() {
  return find({
    chosen: env.FIREFOX_PATH,
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  });
}

/** WebKitGTK as Debian has it: the driver, and the browser beside its library. */
export function findWebkit() {
  const driver = find({ commands: ['WebKitWebDriver'], mac: [], windows: [] });
  const library = join('webkit2gtk-4.1', 'MiniBrowser');
  const places = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/libexec',
    '/usr/lib',
  ];
  const browser = places.map((place) => join(place, library)).find((place) => existsSync(place));
  return driver && browser ? { driver, browser } : undefined;
}

export function ensureAll() {
  ensureChromium();
  const missing = [findFirefox() ?? 'firefox-esr', findWebkit() ?? 'webkit2gtk-driver'].filter(
    (found) => ['firefox-esr', 'webkit2gtk-driver'].includes(found),
  );
  if (missing.length > 0 && isRootOnDebian()) {
    console.log(`Installing ${missing.join(', ')} with apt-get …`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...missing, 'xvfb');
  }
  if (!findFirefox()) throw new Error('No Firefox found: install it, or name it in FIREFOX_PATH.');
  if (!findWebkit()) throw new Error('No WebKitGTK found: on Debian, webkit2gtk-driver has it.');
}

export function ensureChromium() {
  const mayInstall = !env.CHROME_PATH && isRootOnDebian();
  if (!findChromium() && mayInstall) installChromium();
  const found = findChromium();
  if (!found) {
    throw new Error('No Chromium found: install Chrome or Chromium, or name it in CHROME_PATH.');
  }
  return found;
}

function find({ chosen, commands, mac, windows }) {
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = (env.PATH ?? '').split(delimiter);
  const places = [
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...(platform === 'darwin' ? mac.map((path) => join('/Applications', path)) : []),
    ...(platform === 'win32'
      ? windowsFolders
          .filter(Boolean)
          .flatMap((folder) => windows.map((path) => join(folder, path)))
      : []),
  ];
  return places.find((place) => existsSync(place));
}

function isRootOnDebian() {
  return platform === 'linux' && process.getuid() === 0 && existsSync('/etc/debian_version');
}

function installChromium() {
  console.log('Installing Chromium and a Chinese font with apt-get …');
  apt('update');
  // Without the font, every Han character is a hollow box.
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

function apt(...parameters) {
  // Another apt-get may be at work: wait for it.
  spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=600', ...parameters], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (process.argv.includes('--all')) ensureAll();
    console.log(`Chromium: ${ensureChromium()}`);
    console.log(`Firefox: ${findFirefox() ?? 'none'}`);
    console.log(`WebKit: ${findWebkit()?.browser ?? 'none'}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
