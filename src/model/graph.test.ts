import { describe, expect, test } from 'vitest';
import { smallGraph } from './fixture.ts';
import { ids, target } from './graph.fixture.ts';

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
