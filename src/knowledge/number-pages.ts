/**
 * Pages by document number (`/so/…`).
 *
 * A *number page* answers one way of citing a number: the whole symbol (`52-nq-tw`), kind and number (`nq-52`), or the
 * bare number (`52`). Numbers below ten are cited with and without their zero, so both are pages; the one with the zero
 * is the *main* one. Where a single document bears the number, that document's own page is the answer and the number
 * page only leads there.
 */
import { documentAddress, numberAddress } from '../model/address.ts';
import { kindNames } from '../model/symbol-kind.ts';
import { formatSymbol, parseSymbol, symbolSlug, type DocumentSymbol } from '../model/symbol.ts';
import { upperFirst } from '../vietnamese/capital.ts';
import { slugify } from '../vietnamese/fold.ts';

/** What a number page must know of a document. */
export interface Numbered {
  readonly id: string;
  readonly data: { readonly symbol?: string | undefined };
}

export interface NumberPage<Document extends Numbered = Numbered> {
  /** The last part of the page's address. */
  readonly slug: string;
  /** How the number is said: `52-NQ/TW`, `Nghị quyết số 52`, `Số 52`. */
  readonly name: string;
  readonly form: 'symbol' | 'kind' | 'number';
  /** Documents of the centre first, then by id; never empty. */
  readonly documents: readonly Document[];
  /** Where the answer lives: the document's page where there is just one, else the main number page. */
  readonly canonical: string;
}

interface Citation {
  readonly slug: string;
  readonly main: string;
  readonly name: string;
  readonly form: NumberPage['form'];
}

/**
 * The number pages of all documents that have a symbol, in the order of their slugs.
 * @example numberPages(documents).find(({ slug }) => slug === 'nq-52')?.documents.length // 2
 */
export function numberPages<Document extends Numbered>(
  documents: Iterable<Document>,
): NumberPage<Document>[] {
  const cited = new Map<string, { citation: Citation; documents: Document[] }>();
  for (const document of documents) {
    const symbol = document.data.symbol === undefined ? undefined : parseSymbol(document.data.symbol);
    for (const citation of symbol ? citations(symbol) : []) {
      const page = cited.get(citation.slug) ?? { citation, documents: [] };
      page.documents.push(document);
      cited.set(citation.slug, page);
    }
  }
  return [...cited.values()]
    .map(({ citation: { slug, main, name, form }, documents: bearers }) => {
      const [only, ...others] = bearers;
      const single = only !== undefined && others.length === 0;
      const canonical = single ? documentAddress(only.id) : numberAddress(main);
      return { slug, name, form, documents: bearers.toSorted(byScope), canonical };
    })
    .sort((a, b) => NATURAL.compare(a.slug, b.slug));
}

/**
 * Whether the page only leads on: to its one document, or to the number written with its zero.
 * @example leadsOn(page) // true for `/so/538/`, which one document bears
 */
export function leadsOn({ slug, canonical }: Pick<NumberPage, 'slug' | 'canonical'>): boolean {
  return canonical !== numberAddress(slug);
}

const NATURAL = new Intl.Collator('en', { numeric: true });

/** Every way a symbol is cited, each with its twin without the zero. */
function citations(symbol: DocumentSymbol): Citation[] {
  const number = String(symbol.number).padStart(2, '0') + (symbol.suffix ?? '');
  const kind = 'kind' in symbol ? symbol.kind : undefined;
  const [kindName = ''] = kind === undefined ? [] : kindNames(kind);
  const said = `${upperFirst(kindName)} số ${number}`;
  const forms: Omit<Citation, 'slug'>[] = [
    { main: symbolSlug(symbol), name: formatSymbol(symbol), form: 'symbol' },
    ...(kind === undefined
      ? []
      : [{ main: `${slugify(kind)}-${number}`, name: said, form: 'kind' as const }]),
    { main: number, name: `Số ${number}`, form: 'number' },
  ];
  return forms.flatMap((form) => {
    const bare = form.main.replace(/(^|-)0(?=\d[a-d]?(?:-|$))/, '$1');
    return [...new Set([form.main, bare])].map((slug) => ({ ...form, slug }));
  });
}

function byScope(a: Numbered, b: Numbered): number {
  const isProvincial = ({ id }: Numbered) => Number(!id.startsWith('trung-uong/'));
  return isProvincial(a) - isProvincial(b) || NATURAL.compare(a.id, b.id);
}
