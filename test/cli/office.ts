import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const program = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

/** Whether LibreOffice is there; Debian has it as libreoffice-calc. */
export const hasOffice = program !== undefined;

const run = (folder: string, ...words: readonly string[]): void => {
  if (program === undefined) return;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(program, ['--headless', '--norestore', profile, ...words], {
    timeout: 120_000,
    stdio: 'ignore',
  });
};

const moduleXml = (code: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</script:module>
`;

/** Opens a template in LibreOffice, fills it in with `fill.bas`, and gives the workbook and the GBK text that it saved. */
export const filledInOffice = (
  folder: string,
  template: string,
): { readonly workbook: string; readonly text: string } => {
  // A new profile brings a module of its own, over which ours is laid.
  run(folder, '--terminate_after_init');
  const module = join(folder, 'profile/user/basic/Standard/Module1.xba');
  writeFileSync(module, moduleXml(readFileSync(join(import.meta.dirname, 'fill.bas'), 'utf8')));
  const workbook = join(folder, 'filled.xlsx');
  const text = join(folder, 'filled.csv');
  const addresses = [template, workbook, text].map((path) => `"${pathToFileURL(path).href}"`);
  run(folder, `macro:///Standard.Module1.Fill(${addresses.join(',')})`);
  return { workbook, text };
};
