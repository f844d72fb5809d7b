// Publishes the hash of each file for pages, so that a page can pin it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeIntegrity(folder) {
  const files = readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:js|css)$/.test(file))
    .sort();
  const hashes = files.map((file) => [file, integrityOf(readFileSync(join(folder, file)))]);
  const text = JSON.stringify(Object.fromEntries(hashes), null, 2);
  writeFileSync(join(folder, 'integrity.json'), `${text}\n`);
}

export function integrityOf(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
