import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, findChromium, findFirefox, findWebkit } from './scripts/browsers.mjs';
import { pageCommands } from './scripts/page-commands.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

// BROWSERS=chromium,firefox,webkit asks for more than the default.
const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: required(findChromium()), args: chromiumArguments },
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: required(findFirefox()) },
    }),
  webkit: () => webkitLauncher(required(findWebkit())),
};

const browsers = (process.env.BROWSERS ?? 'chromium').split(',').map((name) => {
  const launcher = launchers[name];
  if (!launcher) throw new Error(`BROWSERS knows ${Object.keys(launchers).join(', ')}: ${name}?`);
  return launcher();
});

function required(path) {
  if (!path) throw new Error('Browser not found: name it in CHROME_PATH or FIREFOX_PATH.');
  return path;
}

export default {
  files: ['test/elements/**/*.test.ts', 'test/browser/**/*.test.ts'],
  browsers,
  // A slow machine, or a browser that is driven from afar, is not a failing test.
  testFramework: { config: { timeout: 20_000 } },
  testsFinishTimeout: 300_000,
  nodeResolve: { exportConditions: ['@congress-metrics/source', 'development'] },
  plugins: [
    pageCommands(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // The file that holds the decorator options: the plugin does not follow `extends`.
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  // Without a language, Chromium draws Han characters in their Japanese shapes.
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Tests</title>
    <body><script type="module" src="${framework}"></script></body></html>`,
  reporters: [defaultReporter(), countReporter()],
};

// Leaves the counts for `npm test`.
function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      if (!process.env.COUNTS_FILE) return;
      const tests = sessions.flatMap(({ testResults }) =>
        testResults ? allTests(testResults) : [],
      );
      const skipped = tests.filter((test) => test.skipped).length;
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const broken = sessions.filter(
        ({ passed: ok, testResults }) =>
          !ok && !(testResults && allTests(testResults).some(isFailed)),
      ).length;
      const failed = tests.filter(isFailed).length + broken;
      writeFileSync(process.env.COUNTS_FILE, JSON.stringify({ passed, failed, skipped }));
    },
  };
}

function allTests({ tests, suites }) {
  return [...tests, ...suites.flatMap(allTests)];
}

function isFailed({ passed, skipped }) {
  return !passed && !skipped;
}
