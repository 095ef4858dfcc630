import { describe, expect, test } from 'vitest';
import { smallContent, type Fields } from '../model/fixture.ts';
import { createProseRegister } from './prose-register.ts';

const abbreviation = (term: string, also: string[] = []) => ({
  term,
  also,
  expansion: `Nghĩa của ${term}`,
  definition: 'Một chỉ số.',
  kind: 'abbreviation',
  evidence: { source: 'src-000', paragraph: 1, figures: [term] },
});

const plan = (symbol: string, province: string) => ({
  symbol,
  kind: 'resolution',
  title: 'Về chuyển đổi số',
  'title-status': 'descriptive',
  issuer: 'Tỉnh ủy',
  level: 'provincial',
  province,
  summary: 'Nghị quyết.',
  sources: ['src-000'],
});

const CHANGES: Fields = {
  'documents/tuyen-quang/01-nq-tu': plan('01-NQ/TU', 'tuyen-quang'),
  'documents/ha-giang/01-nq-tu': plan('01-NQ/TU', 'ha-giang'),
  'glossary/par': abbreviation('PAR', ['PAR-INDEX']),
  'glossary/par-index': abbreviation('PAR Index'),
  'glossary/ai': abbreviation('AI'),
  'glossary/chuyen-doi-so': { ...abbreviation('chuyển đổi số'), kind: 'concept' },
};

const register = createProseRegister(smallContent(CHANGES));

const documentsIn = (text: string) =>
  register.findDocuments(text).map(({ id, index, length }) => [id, text.slice(index, index + length)]);
const termsIn = (text: string) =>
  register.findTerms(text).map(({ id, index, length }) => [id, text.slice(index, index + length), index]);

describe('a document is found', () => {
  test.each([
    ['theo 52-NQ/TW ngày 27/9/2019', 'trung-uong/52-nq-tw', '52-NQ/TW'],
    ['theo Nghị quyết số 52-NQ/TW', 'trung-uong/52-nq-tw', '52-NQ/TW'],
    ['viết lẫn là 52/NQ-TW', 'trung-uong/52-nq-tw', '52/NQ-TW'],
    ['thực hiện Nghị quyết 52 của Bộ Chính trị', 'trung-uong/52-nq-tw', 'Nghị quyết 52'],
    ['Kế hoạch 402-KH/TU', 'tuyen-quang/402-kh-tu', '402-KH/TU'],
  ])('in “%s”', (text, id, printed) => {
    expect(documentsIn(text)).toEqual([[id, printed]]);
  });

  test('of several with one symbol, where the text names or is about its province', () => {
    const ids = (text: string, scopes?: ReadonlySet<string>) =>
      register.findDocuments(text, scopes).map(({ id }) => id);
    expect(ids('Nghị quyết 01-NQ/TU')).toEqual([]);
    expect(ids('01-NQ/TU của tỉnh Hà Giang', new Set(['tuyen-quang']))).toEqual(['ha-giang/01-nq-tu']);
    expect(ids('theo 01-NQ/TU', new Set(['tuyen-quang']))).toEqual(['tuyen-quang/01-nq-tu']);
    expect(register.findBearers('theo 01-NQ/TU')).toHaveLength(2);
  });

  test('and the province is read from the file', () => {
    const scopes = register.scopesOf('/somewhere/content/documents/ha-giang/01-nq-tu.mdx');
    expect([...scopes]).toEqual(['ha-giang']);
  });

  test('in the order of the text, each time', () => {
    expect(documentsIn('Nghị quyết 52, rồi 402-KH/TU, rồi 52-NQ/TW')).toEqual([
      ['trung-uong/52-nq-tw', 'Nghị quyết 52'],
      ['tuyen-quang/402-kh-tu', '402-KH/TU'],
      ['trung-uong/52-nq-tw', '52-NQ/TW'],
    ]);
  });
});

describe('no document is found', () => {
  test.each([
    ['in a symbol that two provinces have', 'theo 01-NQ/TU'],
    ['in a short mention that could mean either', 'theo Nghị quyết 01'],
    ['in a symbol that none has', 'theo 53-NQ/TW'],
    ['in a short mention of a number that none has', 'theo Nghị quyết 53'],
    ['in a number', 'có 52 nhiệm vụ'],
  ])('%s', (_, text) => {
    expect(documentsIn(text)).toEqual([]);
  });
});

describe('a symbol is unknown', () => {
  test('when no document has it', () => {
    expect(register.findUnknownSymbols('theo 52-NQ/TW và 53-NQ/TW')).toEqual([
      expect.objectContaining({ printed: '53-NQ/TW', index: 17 }),
    ]);
  });

  test('but not when two provinces have it', () => {
    expect(register.findUnknownSymbols('theo 01-NQ/TU')).toEqual([]);
  });
});

describe('an abbreviation is found', () => {
  test('as a whole word, with what it stands for', () => {
    expect(register.findTerms('xếp hạng DTI.')).toEqual([
      { id: 'dti', expansion: 'Chỉ số đánh giá mức độ chuyển đổi số', index: 9, length: 3 },
    ]);
  });

  test('once in a text, at its first place', () => {
    expect(termsIn('DTI năm 2022, DTI năm 2023')).toEqual([['dti', 'DTI', 0]]);
  });

  test('in its own case only', () => {
    expect(termsIn('ai biết dti')).toEqual([]);
    expect(termsIn('AI')).toEqual([['ai', 'AI', 0]]);
  });

  test.each(['DTIX', 'XDTI', 'DTI2', 'ĐDTI', 'DTI-2', 'A/DTI', 'R&AI'])('not within “%s”', (text) => {
    expect(termsIn(text)).toEqual([]);
  });

  test('the longest where one is part of another', () => {
    expect(termsIn('chỉ số PAR Index')).toEqual([['par-index', 'PAR Index', 7]]);
  });

  test('the short one elsewhere in the same text', () => {
    expect(termsIn('PAR Index khác PAR')).toEqual([
      ['par-index', 'PAR Index', 0],
      ['par', 'PAR', 15],
    ]);
  });

  test('in the order of the text', () => {
    expect(termsIn('AI, rồi DTI, rồi PAR Index').map(([id]) => id)).toEqual(['ai', 'dti', 'par-index']);
  });

  test('by its other spellings', () => {
    expect(termsIn('PAR-INDEX')).toEqual([['par', 'PAR-INDEX', 0]]);
  });
});

test('a notion in plain words is not explained in mid-sentence', () => {
  expect(termsIn('chuyển đổi số')).toEqual([]);
});
