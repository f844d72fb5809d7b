// The page that checks a file where it is: under a policy that lets nothing leave it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { open, quiet, reaches, root, site } from './support.mjs';

const made = site();
const good = readFileSync(join(root, 'examples/records/haidian-2024.json'), 'utf8');

const drop = (page, name, text) =>
  page.evaluate(
    ([file, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      document
        .querySelector('#drop')
        .dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    [name, text],
  );

it('a file that is dropped is checked in the page: each finding with its place, and nothing is sent', async () => {
  const page = await open(made, undefined, { url: '/examples/validate/index.html' });
  await page.waitForLoadState('networkidle');
  expect(await page.locator('meta[http-equiv]').getAttribute('content')).toContain(
    "connect-src 'none'",
  );
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));

  // The figure that the report prints as 126, with its quote left as it was.
  const at = good.indexOf('"value": 126');
  const line = good.slice(0, at).split('\n').length;
  await drop(page, 'haidian-2024.json', good.replace('"value": 126', '"value": 136'));
  await page.locator('#summary:not(:empty)').waitFor();
  const errors = page.locator('#files li.error');
  const codes = await errors.locator('code').allInnerTexts();
  expect([...new Set(codes)].sort()).toEqual(['quote-mismatch', 'rate-differs']);
  const mismatch = errors.filter({ hasText: 'quote-mismatch' });
  expect(await mismatch.locator('.place').innerText()).toContain(`第${line}行`);
  expect(await mismatch.locator('mark').innerText()).toBe('136');
  expect(await mismatch.locator('.fix').innerText()).not.toBe('');
  expect(await page.locator('#charts').isVisible()).toBe(false);

  await page.getByRole('button', { name: 'English' }).click();
  expect(await mismatch.locator('.place').innerText()).toMatch(new RegExp(`^${line}:`));

  await drop(page, 'haidian-2024.json', good);
  await reaches(page, 'congress-dashboard');
  expect(await page.locator('#files li.error').count()).toBe(0);
  expect(asked).toEqual([]);
  await quiet(page);
});
