import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const source = '@congress-metrics/source';

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    // A slow machine is not a failing test: 10,000 runs of a property take their time.
    testTimeout: 120_000,
    include: ['test/{core,charts,cli,examples,generated}/**/*.test.ts'],
  },
});
