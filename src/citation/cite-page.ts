/**
 * Citing a page of this site: an article, a target, an indicator. A page is cited in the state it is in: an article by its
 * last edit, a page whose content is computed by the day of the build. When somebody read it is theirs to say.
 */
import { dueText, NATION, placeInSentence } from '../knowledge/claims.ts';
import { publicationText } from '../knowledge/source-text.ts';
import { targetTitle } from '../knowledge/target-page.ts';
import { documentLabel } from '../model/document-name.ts';
import type { ArticleNode, IndicatorNode, SourceNode, TargetNode } from '../model/nodes.ts';
import { describePeriod } from '../model/period.ts';
import { isPublisherInferred, publishersText, publisherText } from '../model/publisher.ts';
import type { Tier } from '../model/source.ts';
import { lowerFirst, upperFirst } from '../vietnamese/capital.ts';
import { formatIsoDate, fromIsoDate } from '../vietnamese/date.ts';
import { datedName, documentStyle } from './cite-document.ts';
import { plainDateOf, type Citation, type CitedWork, type CitingSite, type WorkType } from './work.ts';

const FIRST = 'Dẫn lần đầu';
const LATER = 'Dẫn các lần sau';

/** A number of targets or tasks is a promise like any other. */
const KIND_WORDS = { target: 'Mục tiêu', count: 'Mục tiêu', commitment: 'Cam kết' } as const;

/** A source is cited as an article of a newspaper only where it is one. */
const SOURCE_TYPES: Partial<Record<Tier, WorkType>> = { press: 'newspaper-article' };

/**
 * An article of ours, and the source that it gives an account of.
 * @example citeArticle(article, site).mentions[1] // { occasion: 'Dẫn các lần sau', text: '“Đẩy nhanh …”, Lộ Trình Số' }
 */
export function citeArticle(article: ArticleNode, site: CitingSite): Citation {
  const { data, source } = article;
  const address = site.address(article.url);
  const edited = `bản sửa ngày ${describePeriod(data.edited)}`;
  const original = sourceText(source);
  return {
    mentions: [
      {
        occasion: FIRST,
        text: `“${data.title}”, ${site.name}, ${edited}, theo ${publisherText(source.data)}, ${address}`,
      },
      { occasion: LATER, text: `“${data.title}”, ${site.name}` },
      { occasion: 'Dẫn bài gốc', text: original },
    ],
    works: [
      {
        ...{ id: `bai-viet-${article.id}`, type: 'web-page', title: data.title, authors: [] },
        ...{ container: site.name, issued: plainDateOf(data.edited), url: address },
        note: `Thuật lại bài gốc: ${original}`,
      },
      sourceWork(source),
    ],
  };
}

/**
 * A target: its statement, whose promise it is by when, and where that stands. The statement is ours, not the source's: it
 * stands without quotation marks, as told by the site.
 * @example citeTarget(target, site).mentions[0]?.text // 'Lộ Trình Số, bản ngày 22/11/2026, thuật lại: Đến năm 2030, …'
 */
export function citeTarget(target: TargetNode, site: CitingSite): Citation {
  const { data, document, indicator } = target;
  const address = site.address(target.url);
  const promise = promiseText(target);
  const sources = publishersText(target.sources);
  const statement = `${data.statement.replace(/\.$/, '')} (${promise})`;
  const symbol = document ? ` (${documentLabel(document.data)})` : '';
  const place = placeInSentence(target);
  const due = data.due ? `, ${dueText(data.due)}` : '';
  return {
    mentions: [
      {
        occasion: FIRST,
        text: `${site.name}, ${editionText(site)}, thuật lại: ${statement}, theo nguồn: ${sources}, ${address}`,
      },
      {
        occasion: LATER,
        text: `${KIND_WORDS[data.kind]} “${indicator.data.name}”, ${place}${due}${symbol}, ${site.name}`,
      },
    ],
    works: [
      {
        ...{ id: `muc-tieu-${target.id}`, type: 'web-page', title: targetTitle(target), authors: [] },
        ...{ container: site.name, issued: fromIsoDate(site.edition), url: address },
        note: `${upperFirst(promise)}. Nguồn: ${sources}.`,
      },
    ],
  };
}

/**
 * An indicator with its data.
 * @example citeIndicator(indicator, site).mentions[1]?.text // 'Chỉ số “GRDP”, Lộ Trình Số'
 */
export function citeIndicator({ id, data, url }: IndicatorNode, site: CitingSite): Citation {
  const address = site.address(url);
  const name = `Chỉ số “${data.name}”, ${site.name}`;
  return {
    mentions: [
      { occasion: FIRST, text: `${name}, ${editionText(site)}, ${address}` },
      { occasion: LATER, text: name },
    ],
    works: [
      {
        ...{ id: `chi-so-${id}`, type: 'dataset', title: data.name, authors: [] },
        ...{ container: site.name, issued: fromIsoDate(site.edition), url: address },
        note: data.unit === null ? undefined : `Đơn vị: ${data.unit}.`,
      },
    ],
  };
}

/** The state of a page whose content is computed. */
function editionText({ edition }: CitingSite): string {
  return `bản ngày ${formatIsoDate(edition)}`;
}

/** Whose promise it is, or for where, by when, after which document. */
function promiseText({ data, province, document }: TargetNode): string {
  const place = province ? `của ${lowerFirst(province.data.fullName)}` : `cho ${lowerFirst(NATION)}`;
  const whose = data.by === undefined ? place : `của ${data.by}`;
  const due = data.due ? dueText(data.due) : 'không nêu hạn';
  const after =
    document && `theo ${datedName(document.data, documentStyle(document.data.symbol) ?? 'state')}`;
  const what = `${KIND_WORDS[data.kind].toLocaleLowerCase('vi')} ${whose}`;
  return [what, due, after].filter((part) => part !== undefined).join(', ');
}

/** A source in one line: author, title, publisher, date, address. */
function sourceText({ data }: SourceNode): string {
  const date = data.published ? `ngày ${describePeriod(data.published)}` : publicationText(data);
  const parts = [data.author?.name, `“${data.title}”`, publisherText(data), date, data.url];
  return parts.filter((part) => part !== undefined).join(', ');
}

function sourceWork({ id, data }: SourceNode): CitedWork {
  const notes = [
    data.originalPublisher === undefined ? undefined : `Đăng lại từ ${data.originalPublisher}.`,
    data.published ? undefined : `Ngày đăng: ${publicationText(data)}.`,
    data.publisherNote,
  ];
  const period = data.published ?? data.publishedWindow;
  return {
    id: `nguon-${id}`,
    type: SOURCE_TYPES[data.tier] ?? 'web-page',
    title: data.title,
    authors: data.author ? [data.author.name] : [],
    container: isPublisherInferred(data) ? `${data.publisher} (suy luận)` : data.publisher,
    issued: period && plainDateOf(period),
    url: data.url,
    note: notes.filter(Boolean).join(' ') || undefined,
  };
}
