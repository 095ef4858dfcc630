/**
 * Addresses: where each thing lives on the site, from the site's root (without the base path). Addresses are promises:
 * they are Vietnamese without marks and never change once published.
 */

/** The centre's place in a document's id and address, where a province's would stand. */
export const CENTRAL_SCOPE = 'trung-uong';

/** The nation's key in filters and addresses, beside the ids of provinces. */
export const NATION_KEY = 'ca-nuoc';

export const HOME = '/';
export const REGISTER = '/van-ban/';
export const ARTICLES = '/bai-viet/';
export const PROVINCES = '/tinh/';
export const TIMELINE = '/dong-thoi-gian/';
export const COMPARISON = '/so-sanh/';
export const TARGETS = '/muc-tieu/';
export const INDICATORS = '/chi-so/';
export const GLOSSARY = '/thuat-ngu/';
export const CAUTIONS = '/can-doc-ky/';
export const SOURCES = '/nguon/';
export const PROGRAMMES = '/chuong-trinh/';
export const SEARCH = '/tim-kiem/';
export const DATA = '/du-lieu/';
export const CHANGES = '/thay-doi/';
export const ABOUT = '/gioi-thieu/';
export const OFFLINE = '/ngoai-tuyen/';
export const NUMBERS = '/so/';
export const MISSING = '/con-thieu/';
export const CARDS = '/so-lieu/';
export const CASCADE = '/tu-trung-uong-toi-tinh/';
export const NATION_PAGE = '/ca-nuoc/';
export const DATASETS = '/bang-so-lieu/';
/** The lists and tools of the site that search leads to. */
export const SECTIONS = [
  ...[
    REGISTER,
    ARTICLES,
    PROVINCES,
    TIMELINE,
    COMPARISON,
    TARGETS,
    INDICATORS,
    CASCADE,
    DATASETS,
    NATION_PAGE,
  ],
  ...[GLOSSARY, CAUTIONS, SOURCES, PROGRAMMES, DATA, CHANGES, ABOUT, NUMBERS, MISSING],
] as const;

/**
 * A document's page.
 * @example documentAddress('trung-uong/52-nq-tw') // '/van-ban/trung-uong/52-nq-tw/'
 */
export function documentAddress(id: string): string {
  return `${REGISTER}${id}/`;
}

/**
 * An article's page.
 * @example articleAddress('day-nhanh-chuyen-doi-so-toan-dien') // '/bai-viet/day-nhanh-chuyen-doi-so-toan-dien/'
 */
export function articleAddress(id: string): string {
  return `${ARTICLES}${id}/`;
}

/**
 * A province's page.
 * @example provinceAddress('quang-ninh') // '/tinh/quang-ninh/'
 */
export function provinceAddress(id: string): string {
  return `${PROVINCES}${id}/`;
}

/**
 * A dataset as a file.
 * @example tableAddress('dti-2022') // '/bang-so-lieu/dti-2022.csv'
 */
export function tableAddress(id: string): string {
  return `${DATASETS}${id}.csv`;
}

/**
 * The file with a dataset's rows, beside that with its fields.
 * @example tableFile('content/datasets/dti-2022.yaml') // 'content/datasets/dti-2022.csv'
 */
export function tableFile(file: string): string {
  return file.replace(/\.yaml$/, '.csv');
}

/**
 * A dataset's page.
 * @example datasetAddress('dti-2022') // '/bang-so-lieu/dti-2022/'
 */
export function datasetAddress(id: string): string {
  return `${DATASETS}${id}/`;
}

/**
 * An indicator's page.
 * @example indicatorAddress('grdp') // '/chi-so/grdp/'
 */
export function indicatorAddress(id: string): string {
  return `${INDICATORS}${id}/`;
}

/**
 * A target's page.
 * @example targetAddress('qn-grdp-2030') // '/muc-tieu/qn-grdp-2030/'
 */
export function targetAddress(id: string): string {
  return `${TARGETS}${id}/`;
}

/**
 * What became of the centre's targets on one indicator.
 * @example cascadeAddress('kinh-te-so-grdp') // '/tu-trung-uong-toi-tinh/kinh-te-so-grdp/'
 */
export function cascadeAddress(indicator: string): string {
  return `${CASCADE}${indicator}/`;
}

/**
 * A term's place in the glossary.
 * @example termAddress('grdp') // '/thuat-ngu/#grdp'
 */
export function termAddress(id: string): string {
  return `${GLOSSARY}#${id}`;
}

/**
 * A caution's place on its page.
 * @example cautionAddress('dti-cua-nam-nao') // '/can-doc-ky/#dti-cua-nam-nao'
 */
export function cautionAddress(id: string): string {
  return `${CAUTIONS}#${id}`;
}

/**
 * A contradiction's place on the page of cautions.
 * @example contradictionAddress('ket-qua-kinh-te-so-ca-nuoc-2024') // '/can-doc-ky/#mau-thuan-ket-qua-kinh-te-so-ca-nuoc-2024'
 */
export function contradictionAddress(id: string): string {
  return `${CAUTIONS}#mau-thuan-${id}`;
}

/**
 * A source's place in the list of sources.
 * @example sourceAddress('src-000') // '/nguon/#src-000'
 */
export function sourceAddress(id: string): string {
  return `${SOURCES}#${id}`;
}

/**
 * A programme's place in the list of programmes.
 * @example programmeAddress('ioc') // '/chuong-trinh/#ioc'
 */
export function programmeAddress(id: string): string {
  return `${PROGRAMMES}#${id}`;
}

/**
 * The search page with something asked of it.
 * @example searchAddress('nq 57') // '/tim-kiem/?q=nq+57'
 */
export function searchAddress(query: string): string {
  return `${SEARCH}?${new URLSearchParams({ q: query }).toString()}`;
}

/**
 * The page that lists every document with a number.
 * @example numberAddress('nq-52') // '/so/nq-52/'
 */
export function numberAddress(slug: string): string {
  return `${NUMBERS}${slug}/`;
}

/**
 * Where the cards of the figures on a page are kept.
 * @example cardsAddress('/bai-viet/day-nhanh-chuyen-doi-so-toan-dien/') // '/so-lieu/bai-viet/day-nhanh-chuyen-doi-so-toan-dien/'
 */
export function cardsAddress(page: string): string {
  return `${CARDS}${page.slice(1)}`;
}

/**
 * The same page as Markdown.
 * @example twinAddress('/van-ban/') // '/van-ban/index.md'
 */
export function twinAddress(page: string): string {
  return `${page}index.md`;
}

/**
 * What changed in the figures up to one edition.
 * @example editionAddress('2026-11-22') // '/thay-doi/#ban-2026-11-22'
 */
export function editionAddress(date: string): string {
  return `${CHANGES}#ban-${date}`;
}
