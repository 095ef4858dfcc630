/**
 * Subsets the two families to the letters that Vietnamese pages use and writes them to `src/assets/fonts/`.
 * Run by hand when a family's version changes: `npm run fonts`. The subsets are committed, so a build needs no network.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const VIETNAMESE = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
const PUNCTUATION = '\u00a0\u00ad\u2011–—‘’“”…•·×≈≥≤≲±→←↑↓↗▸°²³§©✓';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const LETTERS = ASCII + VIETNAMESE + VIETNAMESE.toLocaleLowerCase('vi') + PUNCTUATION;

const FACES = [
  {
    parts: ['vietnamese', 'latin'].map(
      (set) => `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${set}-600-normal.woff2`,
    ),
    out: 'be-vietnam-pro-600',
    axes: {},
  },
  {
    parts: ['vietnamese', 'latin'].map(
      (set) => `@fontsource-variable/source-serif-4/files/source-serif-4-${set}-wght-normal.woff2`,
    ),
    out: 'source-serif-4',
    axes: { variationAxes: { wght: { min: 400, max: 700 } } },
  },
];

await mkdir('src/assets/fonts', { recursive: true });
for (const { parts, out, axes } of FACES) {
  for (const part of parts) {
    const set = part.includes('-vietnamese-') ? 'vietnamese' : 'latin';
    const font = await readFile(`node_modules/${part}`);
    const subset = await subsetFont(font, LETTERS, { targetFormat: 'woff2', ...axes });
    await writeFile(`src/assets/fonts/${out}-${set}.woff2`, subset);
    console.log(`src/assets/fonts/${out}-${set}.woff2 ${(subset.length / 1000).toFixed(1)} kB`);
  }
}
