import { gunzipSync } from 'node:zlib';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { fragmentsOf, index, publishedFiles } from './pagefind-files.ts';

const page = (path: string, text: string) => ({
  path,
  html: `<!doctype html><html lang="vi"><body data-pagefind-body><h1>${text}</h1></body></html>`,
});
const files = await index(
  [page('b/index.html', 'Kinh tế'), page('a/index.html', 'Đảo xa')],
  ({ html }) => html,
);
const published = new Map(publishedFiles(files, 'b0a2c'));
const textOf = (path: string) => Buffer.from(published.get(path) ?? '').toString();

afterAll(close);

test('pages are told in the order of their addresses', () => {
  expect(fragmentsOf(files).map(({ fragment }) => fragment.url)).toEqual(['/a/', '/b/']);
});

test('what is published is what the browser asks for, chunks counted', () => {
  expect([...published.keys()].sort()).toEqual([
    'index/b0a2c000.pf_index',
    'pagefind-entry.json',
    'pagefind.b0a2c.pf_meta',
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
  expect(textOf('pagefind-entry.json')).toContain('"hash":"b0a2c"');
});

test('the list names pages and chunks as they are counted, and nothing by a hash', () => {
  const list = gunzipSync(published.get('pagefind.b0a2c.pf_meta') ?? '').toString('latin1');
  // Pagefind has the pages as they were given to it; a name of eight letters follows its length in CBOR.
  expect(list.match(/h(b0a2c\w{3})/g)).toEqual(['hb0a2c001', 'hb0a2c000', 'hb0a2c000']);
  expect(list).not.toContain('vi_');
});

test('Pagefind’s script has shorter names inside, and the same outside', () => {
  const whole = files.find(({ path }) => path.endsWith('pagefind.js'))?.content ?? new Uint8Array();
  expect(textOf('pagefind.js').length).toBeLessThan(0.75 * whole.length);
  expect(textOf('pagefind.js')).toMatch(/export\s*\{[^}]*\bas createInstance\b/);
});
