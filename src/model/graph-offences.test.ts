import { describe, expect, test } from 'vitest';
import { smallContent, TODAY, type Fields } from './fixture.ts';
import { result, target } from './graph.fixture.ts';
import { buildGraph } from './graph.ts';

const ARTICLE = 'content/articles/lo-trinh.mdx';
const PLAN = 'content/documents/tuyen-quang/402-kh-tu.mdx';
const RESOLUTION = 'content/documents/trung-uong/52-nq-tw.mdx';

/** `file path: sentence` of everything that keeps the changed content from being a graph. */
function offences(changes: Fields, unread?: ReadonlySet<string>): string[] {
  const built = buildGraph(smallContent(changes), TODAY, unread);
  if ('graph' in built) return [];
  return built.offences.map(({ file, path = [], message }) => `${file} ${path.join('.')}: ${message}`);
}

describe('a reference that leads nowhere is listed:', () => {
  test.each<[string, Fields, string]>([
    [
      'an article’s source',
      { 'articles/lo-trinh': { source: 'src-00' } },
      `${ARTICLE} source: there is no source "src-00"; did you mean "src-000"?`,
    ],
    [
      'an article’s province',
      { 'articles/lo-trinh': { province: ['tuyen-quang', 'ha-gian'] } },
      `${ARTICLE} province.1: there is no province "ha-gian"; did you mean "ha-giang"?`,
    ],
    [
      'an article’s document',
      { 'articles/lo-trinh': { resolution: ['trung-uong/53-nq-tw'] } },
      `${ARTICLE} resolution.0: there is no document "trung-uong/53-nq-tw"; did you mean "trung-uong/52-nq-tw"?`,
    ],
    [
      'a target’s indicator',
      { 'articles/lo-trinh': { targets: [target({ id: 'tq-bang-rong-2030', indicator: 'bang-thong' })] } },
      `${ARTICLE} targets.0.indicator: there is no indicator "bang-thong"; did you mean "bang-rong"?`,
    ],
    [
      'a target’s document',
      {
        'articles/lo-trinh': {
          targets: [target({ id: 'tq-bang-rong-2030', document: 'tuyen-quang/40-kh-tu' })],
        },
      },
      `${ARTICLE} targets.0.document: there is no document "tuyen-quang/40-kh-tu"; did you mean "tuyen-quang/402-kh-tu"?`,
    ],
    [
      'a result’s province',
      { 'articles/lo-trinh': { results: [result({ id: 'tq-bang-rong-2024', province: 'ninh-binh' })] } },
      `${ARTICLE} results.0.province: there is no province "ninh-binh"`,
    ],
    [
      'the source of a claim’s evidence',
      {
        'articles/lo-trinh': {
          results: [result({ id: 'tq-bang-rong-2024', evidence: { sources: ['na-21', 'na-99'] } })],
        },
      },
      `${ARTICLE} results.0.evidence: there is no source "na-99"; did you mean "na-21"?`,
    ],
    [
      'an event’s province',
      { 'articles/lo-trinh': { events: [event({ province: 'ha-noi' })] } },
      `${ARTICLE} events.0.province: there is no province "ha-noi"`,
    ],
    [
      'an event’s document',
      { 'articles/lo-trinh': { events: [event({ documents: ['ha-noi/1'] })] } },
      `${ARTICLE} events.0.documents.0: there is no document "ha-noi/1"`,
    ],
    [
      'a document’s source',
      { 'documents/tuyen-quang/402-kh-tu': { sources: ['na-210'] } },
      `${PLAN} sources.0: there is no source "na-210"; did you mean "na-21"?`,
    ],
    [
      'what a document implements',
      { 'documents/tuyen-quang/402-kh-tu': { implements: ['trung-uong/52-nq-tu'] } },
      `${PLAN} implements.0: there is no document "trung-uong/52-nq-tu"; did you mean "trung-uong/52-nq-tw"?`,
    ],
    [
      'the source of a mention',
      {
        'documents/trung-uong/52-nq-tw': { mentions: [{ source: 'x', paragraph: 1, figures: ['52-NQ/TW'] }] },
      },
      `${RESOLUTION} mentions.0.source: there is no source "x"`,
    ],
    [
      'what a province was formed from',
      { 'provinces/tuyen-quang': { eras: [{ 'formed-from': ['tuyen-quang', 'ha-dong'] }] } },
      'content/provinces/tuyen-quang.yaml eras.0.formed-from.1: there is no province "ha-dong"',
    ],
    [
      'what a province went into',
      { 'provinces/ha-giang': { eras: [{ until: '2025-06-30', 'merged-into': 'lao-cai' }] } },
      'content/provinces/ha-giang.yaml eras.0.merged-into: there is no province "lao-cai"',
    ],
    [
      'the source of a province’s era',
      { 'provinces/ha-giang': { eras: [{ evidence: ['x'] }] } },
      'content/provinces/ha-giang.yaml eras.0.evidence.0: there is no source "x"',
    ],
    [
      'a term’s source',
      { 'glossary/dti': { evidence: { sources: ['x'] } } },
      'content/glossary/dti.yaml evidence: there is no source "x"',
    ],
    [
      'a programme’s province',
      { 'programmes/ioc': { province: 'tuyen-quan' } },
      'content/programmes/ioc.yaml province: there is no province "tuyen-quan"; did you mean "tuyen-quang"?',
    ],
    [
      'a programme’s document',
      { 'programmes/ioc': { documents: ['x/y'] } },
      'content/programmes/ioc.yaml documents.0: there is no document "x/y"',
    ],
    [
      'a programme’s source',
      { 'programmes/ioc': { evidence: [{ source: 'x', paragraph: 4, figures: ['IOC'] }] } },
      'content/programmes/ioc.yaml evidence.0: there is no source "x"',
    ],
    [
      'a caution’s claim',
      { 'cautions/mot-bai-bao': { about: { claims: ['tq-bang-rong-202'] } } },
      'content/cautions/mot-bai-bao.yaml about.claims.0: there is no claim "tq-bang-rong-202"; ' +
        'did you mean "tq-bang-rong-2024" or "tq-bang-rong-2020"?',
    ],
    [
      'a caution’s document',
      { 'cautions/mot-bai-bao': { about: { documents: ['x/y'] } } },
      'content/cautions/mot-bai-bao.yaml about.documents.0: there is no document "x/y"',
    ],
    [
      'a caution’s programme',
      { 'cautions/mot-bai-bao': { about: { programmes: ['smart-city'] } } },
      'content/cautions/mot-bai-bao.yaml about.programmes.0: there is no programme "smart-city"',
    ],
    [
      'a caution’s article',
      { 'cautions/mot-bai-bao': { about: { articles: ['lo-trin'] } } },
      'content/cautions/mot-bai-bao.yaml about.articles.0: there is no article "lo-trin"; did you mean "lo-trinh"?',
    ],
    [
      'a caution’s source',
      { 'cautions/mot-bai-bao': { about: { sources: ['x'] } } },
      'content/cautions/mot-bai-bao.yaml about.sources.0: there is no source "x"',
    ],
    [
      'a caution’s province',
      { 'cautions/mot-bai-bao': { about: { provinces: ['ha-gian'] } } },
      'content/cautions/mot-bai-bao.yaml about.provinces.0: there is no province "ha-gian"; did you mean "ha-giang"?',
    ],
    [
      'a highlight’s claim',
      { 'highlights/bang-rong': { claim: 'x' } },
      'content/highlights/bang-rong.yaml claim: there is no claim "x"',
    ],
    [
      'a highlight’s target, be it the id of a result',
      { 'highlights/bang-rong': { against: 'tq-bang-rong-2020' } },
      'content/highlights/bang-rong.yaml against: there is no target "tq-bang-rong-2020"; did you mean "tq-bang-rong-2030"?',
    ],
  ])('%s', (_, changes, expected) => {
    expect(offences(changes)).toContain(expected);
  });
});

function event(fields: Record<string, unknown>) {
  return {
    id: 'tq-su-kien',
    date: '2019',
    what: 'Một việc.',
    label: 'Việc',
    evidence: { paragraph: 1, figures: ['2019'] },
    ...fields,
  };
}

describe('evidence needs a source', () => {
  const passage = { paragraph: 1, figures: ['52-NQ/TW'] };

  test('of its own in a mention', () => {
    expect(offences({ 'documents/trung-uong/52-nq-tw': { mentions: [passage] } })).toEqual([
      `${RESOLUTION} mentions.0: a mention names its source`,
    ]);
  });

  test('of its own outside an article', () => {
    const sentence = 'evidence outside an article names its source';
    expect(offences({ 'glossary/dti': { evidence: passage } })).toEqual([
      `content/glossary/dti.yaml evidence: ${sentence}`,
    ]);
    expect(
      offences({ 'documents/trung-uong/52-nq-tw': { targets: [target({ evidence: passage })] } }),
    ).toEqual([`${RESOLUTION} targets.0.evidence: ${sentence}`]);
  });
});

describe('what is wrong is listed', () => {
  test('all at once, in every file', () => {
    const list = offences({
      'articles/lo-trinh': { province: 'ha-noi' },
      'programmes/ioc': { province: 'x' },
      'highlights/bang-rong': { against: 'y' },
    });
    expect(list).toHaveLength(3);
  });

  test('with ids used twice and files misnamed', () => {
    expect(
      offences({
        'articles/lo-trinh': {
          results: [result({ id: 'tq-bang-rong-2024' }), result({ id: 'tq-bang-rong-2024' })],
        },
        'documents/tuyen-quang/402-kh-tu': { symbol: '403-KH/TU' },
      }),
    ).toEqual([
      `${ARTICLE} results.1.id: the id "tq-bang-rong-2024" is already used further up in this file; ids are unique over the whole site`,
      `${PLAN} symbol: a document with symbol 403-KH/TU is documents/tuyen-quang/403-kh-tu.mdx`,
    ]);
  });

  test('once: what names a claim that hangs in the air for want of its article’s source is no second offence', () => {
    expect(offences({ 'articles/lo-trinh': { source: 'x' } })).toEqual([
      `${ARTICLE} source: there is no source "x"`,
    ]);
  });

  test('once: nor is what names a claim whose indicator isn’t found', () => {
    const results = [
      result({ id: 'tq-bang-rong-2024', indicator: 'x' }),
      result({ id: 'tq-bang-rong-2020', 'as-of': '2020' }),
    ];
    expect(offences({ 'articles/lo-trinh': { results } })).toEqual([
      `${ARTICLE} results.0.indicator: there is no indicator "x"`,
    ]);
  });

  test('not for what names entries that exist and could not be read', () => {
    expect(offences({ 'programmes/ioc': { province: 'ha-noi' } }, new Set(['ha-noi']))).toEqual([]);
  });
});
