import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../model/period.ts';
import type { DocumentData } from '../model/document.ts';
import { fixtureGraph } from '../data/fixture.ts';
import { citeDocument, documentStyle, firstMention, laterMention } from './cite-document.ts';

const resolution = {
  kind: 'resolution',
  kindLabel: undefined,
  symbol: '57-NQ/TW',
  title: 'Đột phá phát triển khoa học, công nghệ',
  issuer: 'Bộ Chính trị',
  issued: parsePeriod('2024-12-22'),
} as const satisfies Partial<DocumentData>;

describe('the style of a document', () => {
  test.each([
    ['57-NQ/TW', 'party'],
    ['36-CTr/TU', 'party'],
    ['52/2025/NQ-HĐND', 'state'],
    ['138/KH-UBND', 'state'],
    ['202/2025/QH15', 'state'],
    [undefined, undefined],
  ])('%s is cited as %s does', (symbol, style) => {
    expect(documentStyle(symbol)).toBe(style);
  });
});

describe('the first mention', () => {
  test('puts a comma after the symbol in the style of the Party, and writes the date short', () => {
    expect(firstMention(resolution, 'party')).toBe(
      'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ',
    );
  });

  test('leaves out a description of ours that only says the kind again', () => {
    const described = {
      ...resolution,
      title: 'Nghị quyết dẫn ở nơi khác',
      titleStatus: 'descriptive',
    } as const;
    expect(firstMention(described, 'party')).toBe('Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị');
  });

  test('has no comma in the style of the State, and writes the date out', () => {
    const decree = { ...resolution, issued: parsePeriod('2023-02-05') };
    expect(firstMention(decree, 'state')).toBe(
      'Nghị quyết số 57-NQ/TW ngày 05 tháng 02 năm 2023 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ',
    );
  });

  test.each([
    [{ issued: undefined }, 'Nghị quyết số 57-NQ/TW của Bộ Chính trị về'],
    [{ issued: parsePeriod('2024') }, 'Nghị quyết số 57-NQ/TW, năm 2024 của Bộ Chính trị về'],
    [{ issued: parsePeriod('2024-08') }, 'Nghị quyết số 57-NQ/TW, tháng 8/2024 của Bộ Chính trị về'],
    [{ issued: parsePeriod('2023/2024') }, 'Nghị quyết số 57-NQ/TW của Bộ Chính trị về'],
    [{ symbol: undefined }, 'Nghị quyết ngày 22/12/2024 của Bộ Chính trị về'],
    [{ symbol: undefined, issued: undefined }, 'Nghị quyết của Bộ Chính trị về'],
  ])('says only what is known: %o', (known, start) => {
    expect(firstMention({ ...resolution, ...known }, 'party')).toMatch(new RegExp(`^${start} `));
  });

  test('goes on with a verb where the subject is one', () => {
    const plan = { ...resolution, title: 'Thực hiện Nghị quyết 57-NQ/TW' };
    expect(firstMention(plan, 'party')).toMatch(/của Bộ Chính trị thực hiện Nghị quyết 57-NQ\/TW$/);
  });

  test.each([
    ['Kiến trúc và mô hình tổng thể', 'Tỉnh Quảng Ninh', 'Kiến trúc và mô hình tổng thể của tỉnh Quảng Ninh'],
    ['Kiến trúc chính quyền điện tử tỉnh Quảng Ninh', 'Tỉnh Quảng Ninh', undefined],
    ['Kiến trúc chung', 'Tỉnh ủy Quảng Ninh', 'Kiến trúc chung của Tỉnh ủy Quảng Ninh'],
  ])('takes a title with its kind in it as a name: %s', (title, issuer, mention = title) => {
    const named = { ...resolution, kind: 'architecture', symbol: undefined, issued: undefined } as const;
    expect(firstMention({ ...named, title, issuer }, 'state')).toBe(mention);
  });
});

test('a scheme without a symbol is called by its name, with whose it is where the name doesn’t say so', () => {
  const scheme = { ...resolution, kind: 'scheme', symbol: undefined, issued: undefined } as const;
  const issuer = 'Tỉnh Quảng Ninh';
  const title = 'Tổng thể chính quyền số tỉnh Quảng Ninh giai đoạn 2019–2025';
  expect(firstMention({ ...scheme, issuer, title }, 'state')).toBe(
    'Đề án tổng thể chính quyền số tỉnh Quảng Ninh giai đoạn 2019–2025',
  );
  expect(firstMention({ ...scheme, issuer, title: 'Thu hút lao động' }, 'state')).toBe(
    'Đề án thu hút lao động của tỉnh Quảng Ninh',
  );
});

test('the first mention spells out the People’s Committee and Council, in names, not in symbols', () => {
  const plan = {
    ...({ kind: 'plan', kindLabel: undefined, symbol: '138/KH-UBND', issued: undefined } as const),
    ...{ issuer: 'UBND tỉnh Quảng Ninh', title: 'Thực hiện nghị quyết của HĐND tỉnh' },
  };
  expect(firstMention(plan, 'state')).toBe(
    'Kế hoạch số 138/KH-UBND của Ủy ban nhân dân tỉnh Quảng Ninh thực hiện nghị quyết của Hội đồng nhân dân tỉnh',
  );
  expect(laterMention(plan)).toBe('Kế hoạch số 138/KH-UBND');
});

test('later mentions have kind and symbol, or the name', () => {
  expect(laterMention(resolution)).toBe('Nghị quyết số 57-NQ/TW');
  expect(laterMention({ ...resolution, symbol: undefined, kind: 'scheme', title: 'Xây dựng mô hình' })).toBe(
    'Đề án xây dựng mô hình',
  );
});

describe('a document’s page', () => {
  const site = {
    name: 'Lộ Trình Số',
    edition: '2026-11-22',
    address: (path: string) => `https://example.vn${path}`,
  };
  const document = (id: string) => {
    const found = fixtureGraph().documents.get(id);
    if (!found) throw new Error(`the sample has no document ${id}`);
    return found;
  };

  test('offers the style of its own symbol first', () => {
    const { mentions, caution } = citeDocument(document('trung-uong/52-nq-tw'), site);
    expect(mentions).toEqual([
      {
        occasion: 'Dẫn lần đầu, kiểu văn bản Đảng',
        text: 'Nghị quyết số 52-NQ/TW, ngày 27/09/2019 của Bộ Chính trị về tham gia “4.0”',
      },
      {
        occasion: 'Dẫn lần đầu, kiểu văn bản Nhà nước',
        text: 'Nghị quyết số 52-NQ/TW ngày 27 tháng 9 năm 2019 của Bộ Chính trị về tham gia “4.0”',
      },
      { occasion: 'Dẫn các lần sau', text: 'Nghị quyết số 52-NQ/TW' },
    ]);
    expect(caution).toBeUndefined();
  });

  test('offers one sentence where the styles agree, and warns of a title that is not official', () => {
    const { mentions, caution } = citeDocument(document('tuyen-quang/402-kh-tu'), site);
    expect(mentions.map(({ occasion }) => occasion)).toEqual(['Dẫn lần đầu', 'Dẫn các lần sau']);
    expect(caution).toMatch(/^Trích yếu ghi theo bài báo/);
  });

  test('is a law for reference managers', () => {
    expect(citeDocument(document('trung-uong/52-nq-tw'), site).works).toEqual([
      {
        id: 'van-ban-trung-uong-52-nq-tw',
        type: 'legislation',
        title: 'Tham gia “4.0”',
        authors: ['Bộ Chính trị'],
        genre: 'Nghị quyết',
        number: '52-NQ/TW',
        issued: { year: 2019, month: 9, day: 27 },
        url: 'https://example.vn/van-ban/trung-uong/52-nq-tw/',
        note: 'Tra tại Lộ Trình Số, chưa đối chiếu văn bản gốc.',
      },
    ]);
  });
});
