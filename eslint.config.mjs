import javascript from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import typescript from 'typescript-eslint';

// Who may import whom:
//
//   core <--- charts <--- elements
//    ^ ^        ^            |
//    | +--------|------------+
//    |          +---------------- cli
//    |                            |
//    +--- formats <---- node <----+
//
// core, charts and formats are pure: neither Lit nor Node nor a DOM. elements may import formats too,
// and does so only when it has a file to read; cli imports all that node does. Nothing imports elements
// or cli.
const all = ['core', 'charts', 'formats', 'elements', 'node', 'cli'];
// Of d3 the mathematics of lists alone: its scales and shapes were weighed (docs/decisions.md), and
// what it has for the DOM is Lit's here.
const otherD3 = ['d3', 'd3-*', '!d3-array'];
const arrows = {
  core: { packages: [], forbidden: ['lit', 'lit/*', ...otherD3, 'node:*'] },
  charts: { packages: ['core'], forbidden: ['lit', 'lit/*', ...otherD3, 'node:*'] },
  formats: { packages: ['core'], forbidden: ['lit', 'lit/*', 'd3-*', 'node:*'] },
  elements: { packages: ['core', 'charts', 'formats'], forbidden: [...otherD3, 'node:*'] },
  node: { packages: ['core', 'formats'], forbidden: ['lit', 'lit/*', 'd3-*'] },
  cli: { packages: ['core', 'charts', 'formats', 'node'], forbidden: ['lit', 'lit/*'] },
};

const outsidePackage = {
  regex: '/packages/|/src/',
  message: 'Import another package by its name.',
};

// An inline style breaks a strict content security policy, raw HTML breaks any.
const unsafeDirectives = {
  group: ['lit/directives/style-map.js', 'lit/directives/unsafe-*'],
  message: 'Not under a strict content security policy: use static styles and attributes.',
};

const arrowRules = Object.entries(arrows).map(([name, { packages, forbidden }]) => {
  const others = all.filter((other) => other !== name && !packages.includes(other));
  return {
    files: [`packages/${name}/src/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [...others.map((other) => `@congress-metrics/${other}`), ...forbidden],
              message: `Against the arrows of ${name}: see eslint.config.mjs.`,
            },
            outsidePackage,
            unsafeDirectives,
          ],
        },
      ],
    },
  };
});

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'packages/elements/cdn/',
    'packages/elements/types/',
    'storybook-static/',
    'coverage/',
  ]),
  javascript.configs.recommended,
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
  },
  {
    // Half of what a test of a page holds runs in the page.
    files: ['test/built/**/*.mjs', 'test/bench/**/*.{mjs,js}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['examples/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.lint.json', 'test/tsconfig.browser.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Figures belong in text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // A page may have given every object a key more.
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/core/src/record/schema/record-form.ts'],
    rules: { 'guard-for-in': 'error' },
  },
  {
    files: ['packages/elements/src/**/*.ts', 'stories/**/*.ts', 'test/{elements,browser}/**/*.ts'],
    extends: [
      lit['flat/recommended'],
      wc['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
          message: 'An inline style breaks a strict content security policy.',
        },
      ],
    },
  },
  {
    // Chai asserts by reading a property.
    files: ['test/{elements,browser}/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  ...arrowRules,
);
