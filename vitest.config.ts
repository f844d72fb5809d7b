import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const source = '@congress-metrics/source';

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    // A slow machine is not a failing test: 10,000 runs of a property take their time.
    testTimeout: 120_000,
    include: ['test/{core,charts,formats,node,cli,docs,examples,generated}/**/*.test.ts'],
    // The sources are pure, so the files of a process may share them: to load them anew for each
    // took longer than the tests. Processes, not threads: some tests set the time zone.
    isolate: false,
    pool: 'forks',
    // Vitest leaves one core free by default, which on a small machine is half of it.
    maxWorkers: '100%',
  },
});
