/**
 * The check that binds figures: every number in the prose and frontmatter of articles and documents is a claim's, a date
 * or document that the page knows, or declared plain; and wherever two places tell one figure, they tell the same.
 */
import type { ProseRegister } from '../markdown/prose-register.ts';
import type { Content } from '../model/content.ts';
import { checkCaution } from './check-caution.ts';
import { checkDataset } from './check-dataset.ts';
import { checkFrontmatterFigures } from './check-frontmatter.ts';
import { checkProvince } from './check-province.ts';
import { checkProseFigures, noCoverage, type Coverage, type ProseFinding } from './check-prose.ts';
import { unusedPlain, type FrontmatterFinding } from './check-text.ts';
import { createKnown, type Known } from './known.ts';
import type { Page } from './page.ts';
import { remember } from './remember.ts';

export interface PageReport {
  readonly file: string;
  readonly inProse: readonly ProseFinding[];
  readonly inFrontmatter: readonly FrontmatterFinding[];
  readonly coverage: Coverage;
}

/**
 * Checks every article, document, report, caution, province and dataset.
 * @param bodyOf the Markdown below an entry's frontmatter, by its file
 * @example checkFigures(content, bodyOf, register).flatMap(({ inProse }) => inProse) // []
 */
export function checkFigures(
  content: Content,
  bodyOf: (file: string) => string,
  register: ProseRegister,
): PageReport[] {
  const known = createKnown(content);
  const remembering = {
    ...register,
    findDocuments: remember(register.findDocuments),
    findBearers: remember(register.findBearers),
  };
  const homes = [...content.articles, ...content.documents, ...content.reports];
  const pages = homes.map(({ id, file, data }) =>
    checkPage({ id, file, data, body: bodyOf(file) }, known, remembering),
  );
  const cautions = content.cautions.map((caution): PageReport => {
    const inFrontmatter = checkCaution(caution, known, remembering);
    return { file: caution.file, inProse: [], inFrontmatter, coverage: noCoverage() };
  });
  const provinces = content.provinces.map((province): PageReport => {
    const inFrontmatter = checkProvince(province, content, remembering);
    return { file: province.file, inProse: [], inFrontmatter, coverage: noCoverage() };
  });
  const datasets = content.datasets.flatMap((dataset) =>
    checkDataset(dataset, content, { known, register: remembering }).map((report): PageReport => ({
      ...report,
      inProse: [],
      coverage: noCoverage(),
    })),
  );
  return [...pages, ...cautions, ...provinces, ...datasets];
}

/**
 * How the numbers of several pages' prose are accounted for.
 * @example sumCoverage(reports).offending // 0
 */
export function sumCoverage(reports: readonly PageReport[]): Coverage {
  const sum = noCoverage();
  for (const { coverage } of reports) {
    for (const key of Object.keys(sum) as (keyof Coverage)[]) sum[key] += coverage[key];
  }
  return sum;
}

/**
 * Checks one page against what the whole content knows.
 * @example checkPage(page, createKnown(content), register).coverage.offending // 0
 */
export function checkPage(page: Page, known: Known, register: ProseRegister): PageReport {
  const prose = checkProseFigures(page, known, register);
  const frontmatter = checkFrontmatterFigures(page, { known, register, prose });
  const unused = unusedPlain(page.data.plain, new Set([...prose.plain, ...frontmatter.plain]));
  return {
    file: page.file,
    inProse: prose.findings,
    inFrontmatter: [...frontmatter.findings, ...unused],
    coverage: prose.coverage,
  };
}
