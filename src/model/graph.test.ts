import { describe, expect, test } from 'vitest';
import { claim, smallContent, smallGraph, TODAY, type Fields } from './fixture.ts';
import { buildGraph } from './graph.ts';

const ARTICLE = 'content/articles/lo-trinh.mdx';
const PLAN = 'content/documents/tuyen-quang/402-kh-tu.mdx';
const RESOLUTION = 'content/documents/trung-uong/52-nq-tw.mdx';

const ids = (nodes: readonly { id: string }[] | undefined) => nodes?.map(({ id }) => id);

const target = (fields: Record<string, unknown>) =>
  claim('tq-x', { indicator: 'bang-rong', quantity: { is: 80 }, ...fields });
const result = (fields: Record<string, unknown>) => target({ 'as-of': '2024', ...fields });

/** `file path: sentence` of everything that keeps the changed content from being a graph. */
function offences(changes: Fields, unread?: ReadonlySet<string>): string[] {
  const built = buildGraph(smallContent(changes), TODAY, unread);
  if ('graph' in built) return [];
  return built.offences.map(({ file, path = [], message }) => `${file} ${path.join('.')}: ${message}`);
}

describe('the graph joins', () => {
  const graph = smallGraph();

  test('a document with what it implements, and that with what implements it', () => {
    const plan = graph.documents.get('tuyen-quang/402-kh-tu');
    const resolution = graph.documents.get('trung-uong/52-nq-tw');
    expect(ids(plan?.implements)).toEqual(['trung-uong/52-nq-tw']);
    expect(ids(resolution?.implementedBy)).toEqual(['tuyen-quang/402-kh-tu']);
  });

  test('a document with its province, articles, claims and programmes', () => {
    const plan = graph.documents.get('tuyen-quang/402-kh-tu');
    expect(plan?.province?.id).toBe('tuyen-quang');
    expect(ids(plan?.articles)).toEqual(['lo-trinh']);
    expect(ids(plan?.targets)).toEqual(['tq-bang-rong-2030']);
    expect(ids(plan?.programmes)).toEqual(['ioc']);
  });

  test('a document with whether its own text was read', () => {
    expect(graph.documents.get('trung-uong/52-nq-tw')?.textSeen).toBe(true);
    expect(graph.documents.get('tuyen-quang/402-kh-tu')?.textSeen).toBe(false);
  });

  test('a province with those it was formed from, and one that ended with the one it went into', () => {
    const [tuyenQuang, haGiang] = ['tuyen-quang', 'ha-giang'].map((id) => graph.provinces.get(id));
    expect([tuyenQuang?.current, haGiang?.current]).toEqual([true, false]);
    expect(ids(tuyenQuang?.formedFrom)).toEqual(['tuyen-quang', 'ha-giang']);
    expect(haGiang?.mergedInto).toBe(tuyenQuang);
  });

  test('a province with everything that concerns it', () => {
    const province = graph.provinces.get('tuyen-quang');
    expect(ids(province?.documents)).toEqual(['tuyen-quang/402-kh-tu']);
    expect(ids(province?.articles)).toEqual(['lo-trinh']);
    expect(ids(province?.targets)).toEqual(['tq-bang-rong-2030', 'tq-kinh-te-so-2025']);
    expect(ids(province?.results)).toEqual(['tq-bang-rong-2024', 'tq-bang-rong-2020']);
    expect(ids(province?.programmes)).toEqual(['ioc']);
  });

  test('a claim with its indicator, page and source', () => {
    const reported = graph.results.get('tq-bang-rong-2024');
    expect(reported?.indicator.id).toBe('bang-rong');
    expect(reported?.home.id).toBe('lo-trinh');
    expect(ids(reported?.sources)).toEqual(['src-000']);
  });

  test('a target with its results, oldest first', () => {
    expect(ids(graph.targets.get('tq-bang-rong-2030')?.results)).toEqual([
      'tq-bang-rong-2020',
      'tq-bang-rong-2024',
    ]);
  });

  test('a source with our article on it', () => {
    expect(graph.sources.get('src-000')?.article?.id).toBe('lo-trinh');
    expect(graph.sources.get('na-21')?.article).toBeUndefined();
  });

  test('a term and a programme with their sources', () => {
    expect(ids(graph.terms.get('dti')?.sources)).toEqual(['src-000']);
    expect(ids(graph.programmes.get('ioc')?.sources)).toEqual(['src-000']);
  });

  test('a highlight with its claim and the target beside it', () => {
    const [highlight] = graph.highlights;
    expect([highlight?.claim.id, highlight?.against?.id]).toEqual(['tq-bang-rong-2024', 'tq-bang-rong-2030']);
  });
});

test('everything has its address', () => {
  const {
    documents,
    articles,
    provinces,
    indicators,
    targets,
    results,
    terms,
    cautions,
    sources,
    programmes,
  } = smallGraph();
  const first = [
    documents,
    articles,
    provinces,
    indicators,
    targets,
    results,
    terms,
    cautions,
    sources,
    programmes,
  ];
  expect(first.map((map) => [...map.values()][0]?.url)).toEqual([
    '/van-ban/trung-uong/52-nq-tw/',
    '/bai-viet/lo-trinh/',
    '/tinh/tuyen-quang/',
    '/chi-so/bang-rong/',
    '/muc-tieu/tq-bang-rong-2030/',
    '/bai-viet/lo-trinh/#tq-bang-rong-2024',
    '/thuat-ngu/#dti',
    '/can-doc-ky/#mot-bai-bao',
    '/nguon/#src-000',
    '/chuong-trinh/#ioc',
  ]);
});

test('highlights come in their own order', () => {
  const second = { order: 2, claim: 'tq-bang-rong-2020', text: 'Năm 2020.' };
  expect(ids(smallGraph({ 'highlights/a': second }).highlights)).toEqual(['bang-rong', 'a']);
  expect(
    ids(
      smallGraph({ 'highlights/a': { ...second, order: 1 }, 'highlights/bang-rong': { order: 3 } })
        .highlights,
    ),
  ).toEqual(['a', 'bang-rong']);
});

test('a claim in a document is of that document unless it names another', () => {
  const evidence = { source: 'na-21', paragraph: 9, figures: ['80%'] };
  const graph = smallGraph({
    'documents/trung-uong/52-nq-tw': {
      targets: [
        target({ id: 'vn-a', evidence, province: undefined, nation: true }),
        target({ id: 'vn-b', evidence, document: 'tuyen-quang/402-kh-tu' }),
      ],
    },
  });
  expect(graph.targets.get('vn-a')?.document?.id).toBe('trung-uong/52-nq-tw');
  expect(graph.targets.get('vn-b')?.document?.id).toBe('tuyen-quang/402-kh-tu');
  expect(ids(graph.documents.get('trung-uong/52-nq-tw')?.targets)).toEqual(['vn-a', 'vn-b']);
});

describe('a target’s status', () => {
  const statusOf = (id: string, changes?: Fields, today?: string) =>
    smallGraph(changes, today).targets.get(id)?.status;

  test('rests on the results of its indicator and province', () => {
    expect(statusOf('tq-bang-rong-2030', {}, '2025-06-30')).toMatchObject({
      name: 'on-course',
      basis: ['tq-bang-rong-2020', 'tq-bang-rong-2024'],
      asOf: '2025-06-30',
    });
    expect(statusOf('tq-kinh-te-so-2025')?.name).toBe('no-data');
  });

  test('ends with the unit that promised it, where that was formed anew before the due date', () => {
    expect(statusOf('tq-bang-rong-2030')?.because).toBe('unit-ended');
    const ofToday = {
      'sources/src-000': { published: '2026-01-05' },
      'documents/tuyen-quang/402-kh-tu': { issued: '2025-09' },
    };
    expect(statusOf('tq-bang-rong-2030', ofToday)).toMatchObject({
      because: 'nothing-usable',
      leftOut: [
        { id: 'tq-bang-rong-2020', why: 'other-unit' },
        { id: 'tq-bang-rong-2024', why: 'other-unit' },
      ],
    });
  });

  test('knows only what was published by then', () => {
    const late = { 'sources/src-000': { published: '2024-09-01' } };
    expect(statusOf('tq-bang-rong-2030', late, '2024-08-31')?.name).toBe('no-data');
    expect(statusOf('tq-bang-rong-2030', late, '2024-09-01')?.name).toBe('on-course');
  });

  test('changes with the reference date', () => {
    const soon = claim('tq-bang-rong-2030', {
      ...{ indicator: 'bang-rong', quantity: { complete: true }, due: '2024' },
    });
    const article = { 'articles/lo-trinh': { targets: [soon] } };
    expect(statusOf('tq-bang-rong-2030', article, '2024-12-31')?.name).toBe('behind');
    expect(statusOf('tq-bang-rong-2030', article, '2025-01-01')?.name).toBe('overdue');
    expect(statusOf('tq-bang-rong-2030', {}, '2021-01-01')?.basis).toEqual(['tq-bang-rong-2020']);
  });

  test('leaves out results of another province, of the nation and of a place within the province', () => {
    const elsewhere = [
      result({ id: 'a', province: 'ha-giang' }),
      result({ id: 'b', province: undefined, nation: true }),
      result({ id: 'c', place: 'Xã Sơn Dương' }),
    ];
    expect(
      statusOf('tq-bang-rong-2030', { 'articles/lo-trinh': { results: elsewhere }, ...WITHOUT_MENTIONS })
        ?.name,
    ).toBe('no-data');
  });

  test('is not computed where a caution warns of comparing, be it the target or one of its results', () => {
    const caution = (id: string) => ({
      'cautions/mot-bai-bao': { kind: 'comparability', about: { claims: [id] } },
    });
    expect(statusOf('tq-bang-rong-2030', caution('tq-bang-rong-2030'))?.name).toBe('not-measurable');
    expect(statusOf('tq-bang-rong-2030', caution('tq-bang-rong-2020'))?.name).toBe('not-measurable');
    expect(statusOf('tq-kinh-te-so-2025', caution('tq-bang-rong-2020'))?.name).toBe('no-data');
  });

  test('is not computed where the indicator’s values are not comparable', () => {
    expect(statusOf('tq-bang-rong-2030', { 'indicators/bang-rong': { comparable: false } })?.name).toBe(
      'not-measurable',
    );
  });
});

describe('a caution is announced', () => {
  const announced = (about: Record<string, string[]>) => {
    const { articles, documents, programmes } = smallGraph({ 'cautions/mot-bai-bao': { about } });
    return [...articles.values(), ...documents.values(), ...programmes.values()]
      .filter(({ cautions }) => ids(cautions)?.includes('mot-bai-bao'))
      .map(({ id }) => id);
  };

  test('at a claim, on the page that states it and on its document’s page', () => {
    expect(
      smallGraph()
        .results.get('tq-bang-rong-2024')
        ?.cautions.map(({ id }) => id),
    ).toEqual(['mot-bai-bao']);
    expect(announced({ claims: ['tq-bang-rong-2024'] })).toEqual(['lo-trinh']);
    expect(announced({ claims: ['tq-bang-rong-2030'] })).toEqual(['lo-trinh', 'tuyen-quang/402-kh-tu']);
  });

  test('on the page of a document, article or programme it names', () => {
    expect(announced({ documents: ['trung-uong/52-nq-tw'] })).toEqual(['trung-uong/52-nq-tw']);
    expect(announced({ articles: ['lo-trinh'] })).toEqual(['lo-trinh']);
    expect(announced({ programmes: ['ioc'] })).toContain('ioc');
  });

  test('on the article that tells of a programme it names', () => {
    expect(announced({ programmes: ['ioc'] })).toEqual(['lo-trinh', 'ioc']);
  });

  test('on the article on a source it names', () => {
    expect(announced({ sources: ['src-000'] })).toEqual(['lo-trinh']);
    expect(announced({ sources: ['na-21'] })).toEqual([]);
  });

  test('once on each page, however many of its claims stand there', () => {
    const claims = ['tq-bang-rong-2024', 'tq-bang-rong-2020', 'tq-bang-rong-2030'];
    const { articles } = smallGraph({
      'cautions/mot-bai-bao': { about: { claims, articles: ['lo-trinh'] } },
    });
    expect(ids(articles.get('lo-trinh')?.cautions)).toEqual(['mot-bai-bao']);
  });
});

/** Nothing that names the fixture's claims, for contents that have others. */
const WITHOUT_MENTIONS: Fields = {
  'cautions/mot-bai-bao': { about: { programmes: ['ioc'] } },
  'highlights/bang-rong': { claim: 'a', against: undefined },
};

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
