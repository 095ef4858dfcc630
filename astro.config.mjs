// @ts-check
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { leadsOn, numberPages } from './src/knowledge/number-pages.ts';
import { readContent } from './src/knowledge/read-content.ts';
import { prosePlugins } from './src/markdown/prose-plugins.ts';
import { createProseRegister } from './src/markdown/prose-register.ts';
import { CARDS, numberAddress } from './src/model/address.ts';

// Where the site is served: SITE is its public origin, BASE the path below it ('' or '/path').
const site = process.env['SITE'] ?? 'https://lo-trinh-so.example';
const base = (process.env['BASE'] ?? '').replace(/\/+$/, '');

const { content } = readContent(process.cwd());

// A number that one document bears only leads on to it, and is no page of its own.
const leadingOn = new Set(
  numberPages(content.documents)
    .filter(leadsOn)
    .map(({ slug }) => `${base}${numberAddress(slug)}`),
);

/**
 * Whether an address is a page of its own, for the sitemap.
 * @param {string} address
 */
function isPage(address) {
  const { pathname } = new URL(address);
  return !leadingOn.has(pathname) && !pathname.startsWith(`${base}${CARDS}`);
}

/**
 * `import()` as the browser has it. Vite wraps it in a helper that waits for style sheets, which no script of ours brings
 * along; on every page it would weigh more than the script that calls it.
 * @returns {import('vite').Plugin}
 */
function plainDynamicImports() {
  return {
    name: 'plain-dynamic-imports',
    apply: 'build',
    configResolved: ({ plugins }) => {
      for (const wrapper of plugins.filter(({ name }) =>
        /^(?:vite:build-import-analysis|native:import-analysis-build)$/.test(name),
      ))
        /** @type {import('vite').Plugin[]} */ (plugins).splice(plugins.indexOf(wrapper), 1);
    },
  };
}

/**
 * What answers a symbol comes in one file, and what both the box and the search page ask with in another: they compress
 * better than eight, and each is asked for once. Folding is wanted on pages that don't search, too.
 */
const CHUNKS = [
  { name: 'fold', test: /\/src\/vietnamese\/fold\.ts$/, priority: 1 },
  { name: 'suggestion-box', test: /\/src\/search\/suggestion-box\.ts$/ },
  {
    name: 'site-search',
    test: /\/src\/search\/(?:site-search|search-answer|search-words|excerpt-text)\.ts$/,
  },
];

export default defineConfig({
  site,
  base: base || '/',
  trailingSlash: 'always',
  // The default follows JSX and swallows the space between two inline elements (docs/decisions/0003).
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx(), sitemap({ filter: isPage })],
  markdown: {
    syntaxHighlight: false,
    // Quotation marks and dashes are the author's: sources are quoted as printed.
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: prosePlugins(createProseRegister(content), base),
    }),
  },
  vite: {
    plugins: [plainDynamicImports()],
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } },
    },
  },
  security: {
    csp: {
      // Pagefind compiles WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
