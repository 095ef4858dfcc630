/** `npm start`: builds the site and serves it on this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError, readArguments, run } from './command.ts';
import { startServer } from './static-server.ts';

const HELP = `Builds the site with its search index and serves it at http://127.0.0.1:4321/.

  npm start -- [--no-build] [--out DIR]

  --no-build   serves what was built before
  --out DIR    the folder to build and serve (default: dist)

PORT and HOST change where it listens; BASE=/path serves it under that path, as in npm run build.`;

const { out, 'no-build': asItIs } = readArguments(HELP, {
  out: { type: 'string', default: 'dist' },
  'no-build': { type: 'boolean', default: false },
});

await run(async () => {
  const host = process.env['HOST'] ?? '127.0.0.1';
  const port = readPort(process.env['PORT'] ?? '4321');
  const base = (process.env['BASE'] ?? '').replace(/\/+$/, '');

  if (!asItIs) {
    // Astro takes seconds to load, which serving alone needn't wait for.
    const { buildSite } = await import('./build-site.ts');
    await buildSite({ root: process.cwd(), out, say: console.log });
  }
  if (!existsSync(join(out, 'index.html'))) {
    throw new CommandError(`There is no site in ${out}/ yet. Run npm start without --no-build.`);
  }
  const server = await serve({ root: out, host, port, base });
  console.log(`Lộ Trình Số is at ${server.url}`);
});

async function serve(options: Required<Parameters<typeof startServer>[0]>) {
  try {
    return await startServer(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const { host, port } = options;
    if (code === 'EADDRINUSE') {
      throw new CommandError(
        `Port ${port} on ${host} is taken. Free it, or choose another: PORT=${port + 1} npm start`,
      );
    }
    if (code === 'EACCES')
      throw new CommandError(`Port ${port} needs more rights. Choose another: PORT=4321 npm start`);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CommandError(`This machine has no address ${host}.`);
    throw error;
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandError(`PORT is a number from 0 to 65535; found "${text}".`);
}
