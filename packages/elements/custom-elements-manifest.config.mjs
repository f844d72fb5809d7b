// What editors and frameworks know of the elements, from the elements' own JSDoc.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from '../../scripts/build/framework-types.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const outdir = 'types';

export default {
  globs: ['src/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    ownWorks(),
    frameworkTypes(join(folder, outdir)),
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, version, packageJson: false, hideLogs: true }),
  ],
};

/** Leaves out of the manifest what a page cannot use, and names the files as they are published. */
function ownWorks() {
  return {
    name: 'own-works',
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      for (const module of modules) {
        module.path = published(module.path);
        for (const declaration of module.declarations ?? [])
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        for (const { declaration } of module.exports ?? [])
          if (declaration.module) declaration.module = published(declaration.module);
      }
      customElementsManifest.modules = modules.filter(({ declarations }) =>
        declarations?.some(({ customElement }) => customElement),
      );
    },
  };
}

function isPublic({ privacy, name }) {
  return privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
}

function published(path) {
  return path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
}
