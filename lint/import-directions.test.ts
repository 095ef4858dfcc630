import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { refusal } from './import-directions.ts';

describe('imports point one way', () => {
  test.each([
    ['vietnamese/fold.ts', '../model/claim.ts', 'vietnamese/ may import nothing of ours, not model/claim.ts'],
    ['vietnamese/fold.ts', 'node:fs', 'vietnamese/ is pure: it may use no package, not node:fs'],
    ['model/claim.ts', '../knowledge/graph.ts', 'model/ may import vietnamese/, not knowledge/graph.ts'],
    ['model/claim.ts', 'astro/zod', 'model/ is pure: it may use zod, fastest-levenshtein, not astro/zod'],
    [
      'charts/svg.ts',
      '../vietnamese/fold.ts',
      'charts/ may import vietnamese/number.ts, not vietnamese/fold.ts',
    ],
    ['citation/bibtex.ts', '../knowledge/graph.ts', 'not knowledge/graph.ts'],
    ['citation/bibtex.ts', '@citation-js/core', 'citation/ is pure: it may use no package'],
    ['components/Claim.astro', '../layouts/Base.astro', 'not layouts/Base.astro'],
    ['layouts/Base.astro', '../pages/index.astro', 'not pages/index.astro'],
    ['knowledge/verified.ts', '../evidence/verify.ts', 'not evidence/verify.ts'],
    ['evidence/verify.ts', '../knowledge/graph.ts', 'not knowledge/graph.ts'],
    ['changes/compare.ts', '../knowledge/graph.ts', 'not knowledge/graph.ts'],
    ['twins/twin.ts', '../model/claim.ts', 'twins/ may import nothing of ours'],
    ['model/claim.ts', './fixture.ts', 'model/fixture.ts is for tests alone'],
    ['data/table.ts', './seed-sheet.fixture.ts', 'data/seed-sheet.fixture.ts is for tests alone'],
    ['knowledge/claims.ts', 'astro:content', 'astro:content is read by knowledge/graph.ts alone'],
  ])('%s may not import %s', (from, specifier, reason) => {
    expect(refusal(from, specifier)).toContain(reason);
  });

  test.each([
    ['model/claim.ts', './period.ts'],
    ['model/claim.ts', '../vietnamese/number.ts'],
    ['citation/cite-page.ts', '../knowledge/source-text.ts'],
    ['knowledge/graph.ts', 'astro:content'],
    ['knowledge/read-content.ts', 'node:fs'],
    ['evidence/read-source.ts', '../importer/import-article.ts'],
    ['charts/svg.ts', '../vietnamese/number.ts'],
    ['pages/van-ban/[...id].astro', '../../layouts/Base.astro'],
    ['data/content.test.ts', '../knowledge/read-content.ts'],
    ['data/site-graph.fixture.ts', '../knowledge/read-content.ts'],
    ['model/claim.test.ts', './fixture.ts'],
    ['content.config.ts', 'astro:content'],
  ])('%s may import %s', (from, specifier) => {
    expect(refusal(from, specifier)).toBeUndefined();
  });
});

describe('the lint run', () => {
  const eslint = new ESLint();
  const rulesBroken = async (filePath: string, code: string) => {
    const [result] = await eslint.lintText(code, { filePath });
    return result?.messages.map(({ ruleId }) => ruleId);
  };

  test('refuses the graph to the model', async () => {
    const code = "export { getGraph } from '../knowledge/graph.ts';\n";
    expect(await rulesBroken('src/model/claim.ts', code)).toEqual(['local/import-directions']);
    expect(await rulesBroken('src/components/href.ts', code)).toEqual([]);
  });

  test('refuses it in a template too, and where it is imported late', async () => {
    const template = "---\nimport '../pages/index.astro';\n---\n\n<p>a</p>\n";
    expect(await rulesBroken('src/layouts/Base.astro', template)).toEqual(['local/import-directions']);
    const late = "export const late = () => import('../pages/rss.xml.ts');\n";
    expect(await rulesBroken('src/components/href.ts', late)).toEqual(['local/import-directions']);
  });

  test('keeps the clock and the process out of the model', async () => {
    const code =
      'export const times = () => [new Date().getTime(), Date.now(), process.uptime(), Date.UTC(2025, 0)];\n';
    const broken = await rulesBroken('src/model/claim.ts', code);
    expect(broken?.sort()).toEqual(['no-restricted-globals', 'no-restricted-syntax', 'no-restricted-syntax']);
  });
});
