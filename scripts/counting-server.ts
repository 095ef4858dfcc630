/** Serves several folders as one site and counts what is fetched, as a host that compresses would send it. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface CountingServer {
  /** The address of the site, without a slash at its end. */
  readonly url: string;
  /** Bytes fetched since the last call: of each answer its body, compressed with Brotli where that makes it smaller. */
  readonly takeCount: () => number;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** What a page needs whether one searches or not. */
const NOT_COUNTED = /\.(?:html|css|woff2|svg|ico)$|\/$/;

/**
 * Starts a server on a free port; where two folders have a file, the first one's is sent.
 * @example const server = await startCountingServer(['indexes', 'dist']);
 */
export async function startCountingServer(roots: readonly string[]): Promise<CountingServer> {
  const sizes = new Map<string, number>();
  let count = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const body = readFrom(roots, path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (!NOT_COUNTED.test(path)) count += sizeOf(path, body, sizes);
    const type = TYPES[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'public, max-age=3600' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const takeCount = (): number => {
    const taken = count;
    count = 0;
    return taken;
  };
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, takeCount, close };
}

function readFrom(roots: readonly string[], path: string): Buffer | undefined {
  const file = normalize(path.endsWith('/') ? `${path}index.html` : path);
  for (const root of roots) {
    try {
      return readFileSync(join(root, file));
    } catch {
      // The next folder may have it.
    }
  }
  return undefined;
}

function sizeOf(path: string, body: Buffer, sizes: Map<string, number>): number {
  let size = sizes.get(path);
  if (size === undefined) {
    size = Math.min(body.length, brotliCompressSync(body).length);
    sizes.set(path, size);
  }
  return size;
}
