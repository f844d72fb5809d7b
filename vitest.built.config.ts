import { defineConfig } from 'vitest/config';

// These tests take what was built, as a page gets it; run a build first.
export default defineConfig({
  test: {
    include: ['test/built/**/*.test.mjs'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
