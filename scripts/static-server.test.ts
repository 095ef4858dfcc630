import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from './static-server.ts';

let folder: string;
let server: RunningServer;
let below: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'static-server-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'van-ban'), { recursive: true });
  mkdirSync(join(root, '_astro'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, '404.html'), 'missing');
  writeFileSync(join(root, 'van-ban', 'index.html'), 'register');
  writeFileSync(join(root, 'van-ban', 'đề án.csv'), 'a,b');
  for (const name of ['a.wasm', 'b.pf_index', '_astro/c.js']) writeFileSync(join(root, name), 'x');
  server = await startServer({ root });
  below = await startServer({ root, base: '/path' });
});

afterAll(async () => {
  await Promise.all([server.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

interface Reply {
  status: number | undefined;
  body: string;
  headers: Record<string, string | string[] | undefined>;
}

/** Asks for a path exactly as written: `fetch` would tidy up `..` first. */
function get(path: string, { from = server, method = 'GET', headers = {} } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(from.url);
    request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

test('a folder is its index.html', async () => {
  expect(await get('/')).toMatchObject({ status: 200, body: 'home' });
  expect(await get('/van-ban/?q=52')).toMatchObject({ status: 200, body: 'register' });
});

test('a folder without its slash is sent to the one with it, query kept', async () => {
  expect(await get('/van-ban?q=52')).toMatchObject({ status: 301, headers: { location: '/van-ban/?q=52' } });
});

test('a redirect never leads to another host', async () => {
  expect(await get('//van-ban')).toMatchObject({ status: 404 });
});

test('an unknown address is the page 404.html', async () => {
  expect(await get('/khong-co/')).toMatchObject({ status: 404, body: 'missing' });
});

describe('content types', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/a.wasm', 'application/wasm'],
    ['/b.pf_index', 'application/octet-stream'],
    ['/_astro/c.js', 'text/javascript; charset=utf-8'],
    [`/van-ban/${encodeURIComponent('đề án.csv')}`, 'text/csv; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect(await get(path)).toMatchObject({ status: 200, headers: { 'content-type': type } });
  });
});

test('only files named by their content may be kept for good', async () => {
  expect((await get('/_astro/c.js')).headers['cache-control']).toContain('immutable');
  expect((await get('/')).headers['cache-control']).toBe('no-cache');
});

test('a browser that has the file is told so', async () => {
  const { headers } = await get('/');
  expect(await get('/', { headers: { 'if-none-match': `W/${String(headers['etag'])}` } })).toMatchObject({
    status: 304,
    body: '',
  });
  expect(await get('/', { headers: { 'if-none-match': '"other"' } })).toMatchObject({ status: 200 });
});

describe('nothing outside the root is served', () => {
  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/van-ban/..%2f..%2fsecret.txt',
    '/link.txt',
    '//../secret.txt',
  ])('%s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'missing' });
  });

  test.each(['/%', '/%00', '/a%00.html'])('%s is no path', async (path) => {
    expect(await get(path)).toMatchObject({ status: 400 });
  });
});

test('only reading is allowed', async () => {
  expect(await get('/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(await get('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
});

test('under a base only what is below it is found', async () => {
  expect(below.url).toMatch(/\/path\/$/);
  expect(await get('/path/', { from: below })).toMatchObject({ status: 200, body: 'home' });
  expect(await get('/path/van-ban', { from: below })).toMatchObject({
    headers: { location: '/path/van-ban/' },
  });
  expect(await get('/van-ban/', { from: below })).toMatchObject({ status: 404 });
  expect(await get('/pathology/', { from: below })).toMatchObject({ status: 404 });
});

test('a port that is taken is an error', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({ root: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
