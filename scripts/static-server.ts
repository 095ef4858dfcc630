/**
 * A small server for the built site: what any static host does and no more. It answers `GET` and `HEAD`, sends
 * folders to their `index.html`, unknown addresses to `404.html`, and nothing from outside its root.
 */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

export interface ServerOptions {
  /** The folder to serve. */
  readonly root: string;
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The path the site is served under: '' or '/path'. */
  readonly base?: string;
}

export interface RunningServer {
  /** The address of the home page, with the slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Found {
  readonly file: string;
  readonly size: number;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};
/** Pagefind's own files (`.pagefind`, `.pf_meta`, `.pf_index`, `.pf_fragment`, `.pf_filter`) are compressed blobs. */
const BLOB = 'application/octet-stream';
/** File names that carry a hash of their content never change under one address. */
const HASHED = '/_astro/';

/**
 * Starts serving a folder. Rejects with the system's error, `EADDRINUSE` where the port is taken.
 * @example const server = await startServer({ root: 'dist' });
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 0, base = '' } = options;
  const root = await realpath(options.root);
  const server = createServer((request, response) => {
    respond(request, response, { root, base }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, host, port);
  const bound = (server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${bound}${base}/`, close: () => closeServer(server) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  site: { root: string; base: string },
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const path = sitePath(address, site.base);
  if (path === undefined) {
    response.writeHead(400).end();
    return;
  }
  const found =
    path === '' ? undefined : await findFile(site.root, path.endsWith('/') ? `${path}index.html` : path);
  if (found) return send(request, response, { found, status: 200, path });
  if (path !== '' && !path.endsWith('/') && (await findFile(site.root, `${path}/index.html`))) {
    response.writeHead(301, { location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
    return;
  }
  const missing = await findFile(site.root, '/404.html');
  if (missing) return send(request, response, { found: missing, status: 404, path });
  response.writeHead(404).end();
}

/** The path below the base, decoded; '' where it is outside the base, undefined where it is no path at all. */
function sitePath(address: string, base: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    if (!path.startsWith('/') || path.includes('\0')) return undefined;
    // `//name` would be another host in a redirect.
    const isBelow = path.startsWith(`${base}/`) && !path.includes('//');
    return isBelow ? path.slice(base.length) : '';
  } catch {
    return undefined;
  }
}

/** The file at a path below the root, links followed; undefined where there is none or it lies outside. */
async function findFile(root: string, path: string): Promise<Found | undefined> {
  try {
    const file = await realpath(join(root, path));
    const info = await stat(file);
    if (!file.startsWith(root + sep) || !info.isFile()) return undefined;
    return {
      file,
      size: info.size,
      etag: `"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`,
    };
  } catch {
    return undefined;
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { found, status, path }: { found: Found; status: number; path: string },
): Promise<void> {
  const known = request.headers['if-none-match']?.split(/,\s*/).map((etag) => etag.replace(/^W\//, ''));
  const headers = {
    'content-type': TYPES[extname(found.file)] ?? BLOB,
    'cache-control': path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    etag: found.etag,
  };
  if (status === 200 && known && (known.includes(found.etag) || known.includes('*'))) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': found.size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const stream = createReadStream(found.file);
  stream.on('error', () => response.destroy());
  stream.pipe(response);
}
