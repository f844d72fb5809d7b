import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true },
  staticDirs: [{ from: '../examples/records', to: '/records' }],
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ['@congress-metrics/source', ...defaultClientConditions] },
    }),
};

export default config;
