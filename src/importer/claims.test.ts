import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../model/period.ts';
import { readClaims } from './claims.ts';
import type { ClaimsOptions } from './claims.ts';
import type { ProvinceNames } from './context.ts';
import { readPassages } from './figures.ts';
import type { BodyKind, NamedDocument, ProposedClaim } from './result.ts';

const PROVINCES: readonly ProvinceNames[] = [
  { slug: 'son-la', name: 'Sơn La', kind: 'province', aliases: [] },
  { slug: 'da-nang', name: 'Đà Nẵng', kind: 'city', aliases: [] },
];
const OPTIONS: ClaimsOptions = {
  ...{ provinces: PROVINCES, indicators: [], shortForms: [], own: 'son-la' },
  documents: [named('52-NQ/TW', 'trung-uong/52-nq-tw'), named('20-NQ/TU', 'son-la/20-nq-tu')],
  published: { date: '2024-07-15', precision: 'day', evidence: 'line 2' },
};

describe('a sentence of an article of July 2024 about Sơn La', () => {
  test.each([
    // promises
    ['Phấn đấu đến năm 2025, kinh tế số chiếm tối thiểu 20% GRDP.', ['target at-least 20 % | son-la | 2025']],
    ['Tỉnh phấn đấu đạt trên 80% vào năm 2025.', ['target more-than 80 % | son-la | 2025']],
    [
      'Trong giai đoạn 2021–2025, tỉnh phấn đấu tăng bình quân 8–9%/năm.',
      ['target range 8 9 %/năm | son-la | 2021/2025'],
    ],
    [
      'Doanh thu đạt từ 1.200 đến 1.500 tỷ đồng vào năm 2025.',
      ['target range 1200 1500 tỷ đồng | son-la | 2025'],
    ],
    ['Kinh phí thực hiện dự kiến không quá 450 tỷ đồng.', ['target at-most 450 tỷ đồng | son-la | null']],
    ['Theo kế hoạch, năm 2025 tỉnh cần đạt 100% cơ sở y tế.', ['target complete % | son-la | 2025']],
    ['Từ năm 2026, 100% hồ sơ được số hóa.', ['target complete % | son-la | 2026/..']],
    ['Phấn đấu đến năm 2025 nằm trong tốp 20 tỉnh dẫn đầu.', ['target at-most 20 hạng | son-la | 2025']],
    [
      'Kế hoạch đề ra 35 chỉ tiêu và 60 nhiệm vụ.',
      ['count is 35 chỉ tiêu | son-la | null', 'count is 60 nhiệm vụ | son-la | null'],
    ],
    ['Dân số từ 15 tuổi trở lên có tài khoản đạt 80% vào năm 2025.', ['target is 80 % | son-la | 2025']],
    // promises without a figure
    ['Phấn đấu đến năm 2025 cơ bản hoàn thành chuyển đổi số.', ['target complete | son-la | 2025']],
    ['Phấn đấu đến năm 2030 trở thành trung tâm dữ liệu của vùng.', ['target qualitative | son-la | 2030']],
    [
      'Đến năm 2025: 100% xã có cáp quang; từng bước hình thành đô thị thông minh.',
      ['target complete % | son-la | 2025', 'target trend | son-la | 2025'],
    ],
    [
      'Viettel cam kết trong giai đoạn 2024-2026 đồng hành cùng tỉnh.',
      ['commitment qualitative | son-la | 2024/2026'],
    ],
    ['Nghị quyết sẽ là động lực để tỉnh trở thành điểm sáng.', []],
    // the nation's, and what the centre asks for
    [
      'Phấn đấu đến năm 2025 đạt 25% (bình quân chung cả nước 20%).',
      ['target is 25 % | son-la | 2025', 'target is 20 % | nation | 2025'],
    ],
    [
      'Tỉnh phấn đấu 90% hồ sơ trực tuyến vào năm 2025 (Trung ương giao 80%).',
      ['target is 90 % | son-la | 2025', 'target is 80 % | nation | 2025'],
    ],
    [
      'Nghị quyết số 52-NQ/TW đặt mục tiêu đến năm 2025 đạt khoảng 20%.',
      ['target about 20 % | nation | 2025'],
    ],
    [
      'Thực hiện Nghị quyết số 52-NQ/TW, tỉnh Sơn La phấn đấu đến năm 2030 đạt khoảng 25%.',
      ['target about 25 % | son-la | 2030'],
    ],
    [
      'Cả nước hiện có 63% hộ gia đình dùng cáp quang, trong khi đó Sơn La đạt 58%.',
      ['result is 63 % | nation | 2024-07-15', 'result is 58 % | son-la | 2024-07-15'],
    ],
    [
      'Đến nay, tỷ lệ đạt 93% (trung bình cả nước là 79%).',
      ['result is 93 % | son-la | 2024-07-15 | nation 79'],
    ],
    [
      'Đà Nẵng đạt 75% dịch vụ công toàn trình; Sơn La đạt 41%.',
      ['result is 75 % | da-nang | null', 'result is 41 % | son-la | null'],
    ],
    [
      'Trung ương giao tỉnh năm 2024 đạt 80% hồ sơ, đến nay tỉnh mới đạt 62%.',
      ['target is 80 % | nation | 2024', 'result is 62 % | son-la | 2024-07-15'],
    ],
    // reports
    [
      'Kinh tế số ước chiếm 14,2% GRDP năm 2023, cao hơn mức 11,8% của năm 2022.',
      ['result is 14.2 % | son-la | 2023 | earlier 11.8'],
    ],
    [
      'Năm 2022 đạt 45%, năm 2023 đạt 58% và 6 tháng đầu năm 2024 đạt 66%.',
      [
        'result is 45 % | son-la | 2022',
        'result is 58 % | son-la | 2023',
        'result is 66 % | son-la | 2024-01/2024-06',
      ],
    ],
    [
      'Qua 3 năm, 28/35 chỉ tiêu đạt và vượt, 2 chỉ tiêu chưa đạt.',
      ['result part 28 35 chỉ tiêu | son-la | null', 'result is 2 chỉ tiêu | son-la | null'],
    ],
    ['Năm 2023, Sơn La xếp thứ 38/63 tỉnh, thành phố.', ['result rank 38 63 hạng | son-la | 2023']],
    ['Chỉ số DTI xếp hạng 38/63, tăng 5 bậc so với năm 2022.', ['result rank 38 63 hạng | son-la | null']],
    [
      'Đến hết quý II/2024, tỉnh hoàn thành 11/12 chỉ tiêu.',
      ['result part 11 12 chỉ tiêu | son-la | 2024-Q2'],
    ],
    ['Tính đến 30/6/2024, thời gian giải quyết giảm 20%.', ['result is 20 % | son-la | 2024-06-30']],
    ['Số giao dịch tăng 1,5 lần so với năm 2022.', ['result is 1.5 lần | son-la | null']],
    ['Tính đến ngày 30/6/2024, tỷ lệ hồ sơ đạt 72.5%.', ['result is 72.5 % | son-la | 2024-06-30']],
    ['Đã có 15,600 người được tập huấn.', ['result is 15600 người | son-la | null']],
    ['Tỷ lệ tăng từ 35% lên 62% trong năm 2023.', ['result is 62 % | son-la | 2023 | earlier 35']],
    ['Tỷ lệ thuê bao đạt 85% (năm 2020 là 60%).', ['result is 85 % | son-la | null | earlier 60']],
    [
      '6 tháng đầu năm 2024, tỉnh nhận 152.340 hồ sơ, trong đó 96,4% đúng hạn.',
      ['result is 152340 hồ sơ | son-la | 2024-01/2024-06', 'result is 96.4 % | son-la | 2024-01/2024-06'],
    ],
    ['Có 16/20 mục tiêu đã hoàn thành, đạt 80% kế hoạch.', ['result part 16 20 mục tiêu | son-la | null']],
    ['Vốn thu hút từ năm 2022 đến nay đạt gần 6 tỷ USD.', ['result almost 6 tỷ USD | son-la | 2022/2024']],
    ['Hai phần ba số xã đã có mạng cáp quang.', ['result part 2 3 | son-la | null']],
    ['Không còn thôn trắng sóng di động.', ['result is 0 | son-la | null']],
    ['Năm 2023, chỉ số PCI của tỉnh dẫn đầu cả nước.', ['result rank 1 | son-la | 2023']],
    ['Năm 2024, toàn bộ xã đều có tổ công nghệ số.', ['result complete | son-la | 2024']],
    ['Huyện Mai Sơn có 22/22 xã được phủ sóng.', ['result part 22 22 xã | son-la (Huyện Mai Sơn) | null']],
    [
      'Thành phố Sơn La có 12/12 phường, xã có tổ công nghệ số.',
      ['result part 12 12 phường | son-la (Thành phố Sơn La) | null'],
    ],
    [
      'Tỉnh đặt mục tiêu tăng 10,5% trong năm 2025. Sáu tháng đầu năm nay, GRDP tăng 8,3%.',
      ['target is 10.5 % | son-la | 2025', 'result is 8.3 % | son-la | null'],
    ],
    [
      'Đến nay, 96,5% số hộ có băng rộng, tăng 4 điểm so với cuối năm 2021.',
      ['result is 96.5 % | son-la | 2024-07-15', 'result is 4 điểm | son-la | 2024-07-15'],
    ],
    // no claims at all
    ['Diễn tập từ 31/3 đến 2/4, từ 19 giờ đến 20 giờ 30.', []],
    ['Mạng 5G, công nghiệp 4.0 và dịch vụ công mức độ 3, 4 được nhắc nhiều lần.', []],
    ['Ngày 10/10 là ngày chuyển đổi số; Điều 5, khoản 2 nói rõ.', []],
    ['Quy hoạch tỉnh đến năm 2030, tầm nhìn đến năm 2050 được công bố.', []],
  ])('%s', (text, expected) => {
    expect(claimsOf([text]).map(brief)).toEqual(expected);
  });
});

describe('the head of a list speaks for its items', () => {
  test('with its year and its promise', () => {
    const claims = claimsOf(
      ['Mục tiêu đến năm 2025:', '100% xã có mạng;', 'Hình thành trung tâm dữ liệu của tỉnh.'],
      'list-item',
    );
    expect(claims.map(brief)).toEqual([
      'target complete % | son-la | 2025',
      'target qualitative | son-la | 2025',
    ]);
    expect(claims[0]?.doubts.map(({ code }) => code)).toContain('when-from-context');
  });

  test('until a heading', () => {
    const lines = ['Mục tiêu cụ thể:', 'Kết quả', 'Tỷ lệ hồ sơ trực tuyến: 41%.'];
    expect(claimsOf(lines, 'heading').map(({ kind }) => kind)).toEqual(['result']);
  });
});

describe('the document that sets a target', () => {
  const documentOf = (text: string, documents = OPTIONS.documents) =>
    claimsOf([text], 'paragraph', { ...OPTIONS, documents })[0]?.document;

  test('is the province’s that the paragraph names, not the central one it carries out', () => {
    expect(documentOf('Nghị quyết số 20-NQ/TU thực hiện Nghị quyết số 52-NQ/TW đặt ra 12 mục tiêu.')).toBe(
      'son-la/20-nq-tu',
    );
  });

  test('is the article’s main one where the paragraph names none, and null where there is none', () => {
    expect(documentOf('Phấn đấu đạt 90%.')).toBe('son-la/20-nq-tu');
    expect(documentOf('Phấn đấu đạt 90%.', [])).toBe(null);
  });
});

describe('tokens', () => {
  test('are as printed, with the date, and unmistakable in their paragraph', () => {
    const [first] = claimsOf(['Năm 2023, 100% xã có mạng và 100% sở, ngành có trang tin.']);
    expect(first?.tokens).toEqual(['100% xã', '2023']);
  });

  test('are those of the raw line where a word was repaired', () => {
    const printed = () => (start: number, end: number) => `${start}-${end}`;
    expect(claimsOf(['Có 7 tổ chức.'], 'paragraph', { ...OPTIONS, printed })[0]?.tokens).toEqual(['3-12']);
  });
});

test('every claim tells a paragraph that there is, and importing twice gives the same', () => {
  const lines = ['Đến nay đạt 80%.', 'Phấn đấu đến năm 2030 đạt 90%.'];
  expect(claimsOf(lines).map(({ paragraph }) => paragraph)).toEqual([1, 2]);
  expect(claimsOf(lines)).toEqual(claimsOf(lines));
});

test('whatever stands in a line, its claims cite words of it and a period that there is', () => {
  const pieces = [
    'đạt',
    'phấn đấu',
    'đến năm 2030',
    'từ năm 2026 đến nay',
    '12%',
    '9/12',
    '(',
    ')',
    'từ 5 đến 7',
    ',',
  ];
  const more = [
    'một trong 6',
    'tỉnh',
    'cả nước',
    'hai phần ba',
    'quý III/2024',
    '; ',
    '. ',
    ':',
    'trở thành',
    '20 xã',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces, ...more), fc.string()), { maxLength: 30 }),
      (words) => {
        const text = words.join(' ');
        for (const { tokens, when, quantity } of claimsOf([text])) {
          for (const token of tokens) expect(text).toContain(token);
          if (when !== null) expect(parsePeriod(when)).toBeDefined();
          if (quantity.comparator === 'range')
            expect(quantity.valueMax).toBeGreaterThanOrEqual(quantity.value);
        }
      },
    ),
    { numRuns: 400 },
  );
});

/** The first line is a paragraph, the others of this kind. */
function claimsOf(
  texts: readonly string[],
  kind: BodyKind = 'paragraph',
  options = OPTIONS,
): ProposedClaim[] {
  const lines = texts.map((text, at) => {
    const isHeading = kind === 'heading' && at === 1;
    const own: BodyKind = at === 0 || (kind === 'heading' && !isHeading) ? 'paragraph' : kind;
    return { line: at + 1, kind: own, text, paragraph: at + 1 };
  });
  return readClaims(readPassages(lines, 2024), options);
}

/** `target at-least 20 % | son-la | 2025`, with what it is compared with behind. */
function brief({ kind, promise, quantity, unit, place, locality, when, compared }: ProposedClaim): string {
  const { comparator, ...values } = quantity;
  const amount = [
    promise ?? kind,
    comparator,
    ...Object.values(values),
    ...(unit === null ? [] : [unit]),
  ].join(' ');
  const where = locality === null ? place : `${place} (${locality})`;
  const others = compared.map(
    (each) => `${each.what} ${'value' in each.quantity ? each.quantity.value : ''}`,
  );
  return [amount, where, when ?? 'null', ...others].join(' | ');
}

function named(symbol: string, id: string): NamedDocument {
  return {
    ...{ symbol, id, asPrinted: [symbol], kind: 'resolution', issuer: null, issued: null, known: true },
    ...{ implements: [], paragraphs: [1] },
  };
}
