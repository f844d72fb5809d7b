// The packages as they would be published: packed, installed in an empty project, and used as
// the README says; then in projects of three frameworks, built with Vite.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, quiet, records, root, site } from './support.mjs';
import { runs, stream } from './threads.mjs';

const made = site();
const folder = mkdtempSync(join(tmpdir(), 'congress-project-'));
const tarballs = join(folder, 'tarballs');
const project = join(folder, 'project');
const environment = { ...process.env, NODE_ENV: 'production', npm_config_loglevel: 'error' };

function run(command, parameters, cwd) {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd,
    encoding: 'utf8',
    env: environment,
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  mkdirSync(tarballs);
  mkdirSync(project);
  for (const name of ['core', 'charts', 'formats', 'elements', 'node', 'cli']) {
    const { status, stderr } = run(
      'npm',
      ['pack', `./packages/${name}`, '--pack-destination', tarballs],
      root,
    );
    if (status !== 0) throw new Error(stderr);
  }
  const packed = Object.fromEntries(
    readdirSync(tarballs).map((file) => [
      `@congress-metrics/${/congress-metrics-(\w+)-/.exec(file)[1]}`,
      `file:../tarballs/${file}`,
    ]),
  );
  const others = {
    '@types/react': '19.3.0',
    '@types/react-dom': '19.3.0',
    typescript: '6.0.3',
    react: '19.3.1',
    'react-dom': '19.3.1',
    vue: '3.5.45',
    svelte: '5.57.3',
    vite: '8.3.8',
    '@vitejs/plugin-vue': '6.0.11',
    '@sveltejs/vite-plugin-svelte': '7.3.1',
  };
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({
      name: 'empty',
      private: true,
      type: 'module',
      dependencies: { ...packed, ...others },
      overrides: packed,
    }),
  );
  const { status, stderr } = run(
    'npm',
    ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'],
    project,
  );
  if (status !== 0) throw new Error(stderr);
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('in an empty project, from the tarballs', () => {
  it('the command checks a file as the README says', () => {
    const { status, stdout } = run(
      'npx',
      [
        '--no-install',
        'congress-metrics',
        'check',
        join(root, 'examples/records/haidian-2024.json'),
      ],
      project,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('percent-or-point');
  });

  it('the command checks a long stream in several threads', () => {
    const { status, out, threads } = runs(['check', stream(4500), '--jobs', '2', '--max', '0'], {
      cwd: project,
      program: ['npx', '--no-install', 'congress-metrics'],
    });
    expect({ status, threads }).toEqual({ status: 0, threads: 2 });
    expect(out).toContain('共1个文件：0个错误');
  });

  for (const [name, code] of [
    [
      'core reads',
      "const { read } = await import('@congress-metrics/core/read'); if (read('{').record) throw 1",
    ],
    [
      'charts draw',
      "const { toSvg } = await import('@congress-metrics/charts'); if (!toSvg) throw 1",
    ],
    ['elements import', "await import('@congress-metrics/elements/define')"],
    [
      'a class imports',
      "const { CongressYearBarsChart } = await import('@congress-metrics/elements/elements/year-bars-chart'); if (!CongressYearBarsChart) throw 1",
    ],
    [
      'the file for pages is there',
      "const { statSync } = await import('node:fs'); statSync(new URL(import.meta.resolve('@congress-metrics/elements/cdn/congress-metrics.js')))",
    ],
  ])
    it(name, () => {
      const { status, stderr } = run(
        process.execPath,
        ['--input-type=module', '-e', code],
        project,
      );
      expect([status, stderr]).toEqual([0, '']);
    });
});

describe('types', () => {
  const check = (name) => {
    const at = join(project, `${name}-types`);
    cpSync(join(root, 'examples', name), at, { recursive: true });
    return {
      at,
      compile: () => run(process.execPath, [join(project, 'node_modules/typescript/bin/tsc')], at),
    };
  };

  it('the page in React compiles, and a wrong property or event does not', () => {
    const { at, compile } = check('react');
    expect(compile()).toMatchObject({ status: 0, stdout: '' });
    const file = join(at, 'main.tsx');
    const source = readFileSync(file, 'utf8');
    for (const [right, wrong] of [
      ['text-size="large"', 'text-size="huge"'],
      ['data={records}', 'data={7}'],
      ['detail.metric', 'detail.metrics'],
      ['<congress-year-bars-chart', '<congress-yearbars'],
    ]) {
      writeFileSync(file, source.replace(right, wrong));
      expect([wrong, compile().status]).toEqual([wrong, 2]);
    }
  });
});

describe('frameworks, built with Vite: data as a property, events heard', () => {
  for (const name of ['react', 'vue', 'svelte'])
    it(name, async () => {
      const at = join(project, name);
      cpSync(join(root, 'examples', name), at, { recursive: true });
      const { status, stderr } = run(
        process.execPath,
        [
          join(project, 'node_modules/vite/bin/vite.js'),
          'build',
          '--base',
          `/${name}/`,
          '--logLevel',
          'error',
        ],
        at,
      );
      expect([status, stderr]).toEqual([0, '']);
      serveFolder(join(at, 'dist'), `/${name}`);
      made.pages.set(`/${name}/records.json`, {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(records()),
      });
      const page = await open(made, undefined, { url: `/${name}/index.html` });
      await page.locator('congress-year-bars-chart svg').first().waitFor();
      await page.locator('congress-year-bars-chart .datum').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('#chosen').textContent !== '');
      await quiet(page);
    });
});

function serveFolder(from, path) {
  const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' };
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    made.pages.set(path + file.slice(from.length).replaceAll('\\', '/'), (_, response) => {
      response.writeHead(200, {
        'content-type': types[entry.name.split('.').at(-1)] ?? 'text/plain',
      });
      response.end(readFileSync(file));
    });
  }
}
