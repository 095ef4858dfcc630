/** Elements of HTML as far as lines of text depend on them: which of them break lines, end others, or set text aside. */
import type { Tag } from './html-tags.ts';

/** What an element says of its content: it is the article, or not part of one, for the reason given. */
export type ElementRole = 'article-body' | 'article' | 'main' | SetAside;
export type SetAside =
  'page navigation' | 'side column' | 'form' | 'hidden on the page' | 'dialog' | 'page footer';

/** What pages call the title and the lead of an article where no element says it. */
export type BlockLabel = 'title' | 'lead';

/** What a block inherits from the elements around it. */
export interface Context {
  readonly name: string;
  readonly element: number;
  readonly level?: number;
  readonly isCaption: boolean;
  /** Whether a class or an id, its own or one around it, calls the element a title. */
  readonly isTitle: boolean;
  readonly isPreformatted: boolean;
  readonly item?: { isUsed: boolean };
  readonly cell: number;
  readonly row: number;
}

/** Elements that begin a line of their own. */
export const BLOCK_NAMES = new Set(
  (
    'html body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol option p pre search section select ' +
    'summary svg table tbody td template textarea tfoot th thead tr ul'
  ).split(' '),
);
/** An element that ends when another of the same kind begins, and what it can't reach across. */
export const ENDED_BY: ReadonlyMap<string, readonly [ends: readonly string[], within: readonly string[]]> =
  new Map([
    ['li', [['li'], ['ul', 'ol', 'menu', 'dir']]],
    ['tr', [['tr'], ['table']]],
    [
      'td',
      [
        ['td', 'th'],
        ['tr', 'table'],
      ],
    ],
    [
      'th',
      [
        ['td', 'th'],
        ['tr', 'table'],
      ],
    ],
    ['dt', [['dt', 'dd'], ['dl']]],
    ['dd', [['dt', 'dd'], ['dl']]],
    ['option', [['option'], ['select']]],
  ]);
const ROLES: ReadonlyMap<string, ElementRole> = new Map<string, ElementRole>([
  ...(['article', 'main'] as const).map((name): [string, ElementRole] => [name, name]),
  ['nav', 'page navigation'],
  ['navigation', 'page navigation'],
  ['aside', 'side column'],
  ['complementary', 'side column'],
  ...['form', 'search', 'button', 'select', 'textarea'].map((name): [string, ElementRole] => [name, 'form']),
  ...['template', 'svg'].map((name): [string, ElementRole] => [name, 'hidden on the page']),
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['contentinfo', 'page footer'],
]);
const ARTICLE_TYPE = /schema\.org\/(?:\w*Article|BlogPosting|Report)\b/i;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const CAPTION_CLASS = /caption|chu-?thich|(?:photo|image|img|pic)[\w-]*desc/i;
const TITLE_CLASS =
  /(?:^|[\s_-])(?:(?:news|post|article|entry|detail|single|content|bai-?viet|tin)[-_]?)?(?:title|tit|headline|tieu-?de)(?:[-_]?(?:news|post|article|detail|bai-?viet|tin))?(?=$|[\s_-])/i;
const LEAD_CLASS =
  /(?:^|[\s_-])(?:(?:news|post|article|entry|detail)[-_]?)?(?:sapo|lead|chapeau|trich-?dan|mo-?ta|tom-?tat|summary|intro)(?=$|[\s_-])/i;
/** With one of these a title is a box's or the site's. */
const ELSEWHERE_CLASS =
  /box|widget|side|menu|nav|relat|lien-?quan|other|foot|site|logo|banner|brand|list|section|cat(?:e|$|-|_)|module|modal|sub|portlet|zone|block/i;
const LONGEST_NAMES = 300;
const NONE = -1;

/** Around everything. */
export const ROOT: Context = {
  name: 'html',
  element: 0,
  isCaption: false,
  isTitle: false,
  isPreformatted: false,
  cell: NONE,
  row: NONE,
};

/**
 * What the blocks inside an element inherit from it and from what is around it.
 *
 * @example contextOf(tag, 4, around).level // 2, for an h2
 */
export function contextOf(tag: Tag, element: number, { level: outer, ...around }: Context = ROOT): Context {
  const { name, attributes } = tag;
  const label = labelOf(tag);
  const own = /^h[1-6]$/.test(name) ? Number(name.slice(1)) : outer;
  const level = label === 'lead' && own !== 1 ? undefined : own;
  const isCell = name === 'td' || name === 'th';
  return {
    ...around,
    name,
    element,
    ...(level !== undefined && { level }),
    isTitle: around.isTitle || label === 'title',
    isCaption: around.isCaption || name === 'figcaption' || CAPTION_CLASS.test(attributes.get('class') ?? ''),
    isPreformatted: around.isPreformatted || name === 'pre',
    ...(name === 'li' && { item: { isUsed: false } }),
    ...(isCell && { cell: element }),
    ...(name === 'tr' && { row: element, cell: NONE }),
  };
}

/**
 * Whether the class or the id of an element calls it an article's title or lead.
 *
 * @example labelOf({ name: 'div', line: 1, attributes: new Map([['class', 'post-title']]) }) // 'title'
 */
export function labelOf({ attributes }: Tag): BlockLabel | undefined {
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, LONGEST_NAMES);
  if (names === ' ' || ELSEWHERE_CLASS.test(names)) return undefined;
  if (TITLE_CLASS.test(names)) return 'title';
  return LEAD_CLASS.test(names) ? 'lead' : undefined;
}

/**
 * What an element says of its content: by being hidden, by schema.org, by its role, by its name.
 *
 * @example roleOf({ name: 'nav', line: 1, attributes: new Map() }) // 'page navigation'
 */
export function roleOf(tag: Tag): ElementRole | undefined {
  const { name, attributes } = tag;
  if (isHidden(tag)) return 'hidden on the page';
  if (/\barticleBody\b/.test(attributes.get('itemprop') ?? '')) return 'article-body';
  if (ARTICLE_TYPE.test(attributes.get('itemtype') ?? '')) return 'article';
  return ROLES.get(attributes.get('role')?.trim().toLowerCase() ?? '') ?? ROLES.get(name);
}

/**
 * Whether a page hides the element, by attribute or by its own style; style sheets aren't read.
 *
 * @example isHidden({ name: 'p', line: 1, attributes: new Map([['hidden', '']]) }) // true
 */
export function isHidden({ attributes }: Tag): boolean {
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(attributes.get('style') ?? '')
  );
}
