import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understandQuery } from './understand-query.ts';

const keys = (query: string) => understandQuery(query).terms.map((term) => term.keys.join('|'));

test('words are found by their keys', () => {
  expect(keys('Đảo trần')).toEqual(['dao', 'tran']);
});

describe('a number', () => {
  test('is read as Vietnamese writes it', () => {
    expect(keys('408.000 tỷ')).toEqual(['408000', 'ti']);
    expect(keys('1,3')).toEqual(['1p3']);
  });

  test('is read as English writes it where that makes sense', () => {
    expect(keys('408,000')).toEqual(['408000|408p000']);
    expect(keys('1.3')).toEqual(['1p3']);
  });

  test('needs no signs', () => {
    expect(keys('408000')).toEqual(['408000']);
    expect(keys('93 %')).toEqual(['93']);
  });
});

test('a day is one term in every form, with or without marks', () => {
  for (const day of ['5/2/2022', '05-02-2022', 'ngày 5 tháng 2 năm 2022', 'ngay 05 thang 02 2022']) {
    expect(keys(day)).toEqual(['n20220205']);
  }
});

test('words that only ask are not searched for', () => {
  const { terms, asks } = understandQuery('PAPI là gì');
  expect(terms.map(({ text }) => text)).toEqual(['papi']);
  expect(asks).toBe('meaning');
  expect(understandQuery('tỉnh có bao nhiêu xã').asks).toBe('figure');
  expect(understandQuery('máy tính').asks).toBeUndefined();
  expect(understandQuery('chính quyền số khác chính quyền điện tử thế nào').asks).toBe('meaning');
  expect(understandQuery('PAPI').asks).toBeUndefined();
  expect(keys('kinh te so chiem bao nhieu phan tram GRDP')).toEqual(['kinh', 'te', 'so', 'chiem', 'grdp']);
  expect(keys('là gì')).toEqual(['la', 'gi']);
});

test('joining words count less, unless there are no others', () => {
  const weights = (query: string) => understandQuery(query).terms.map(({ weight }) => weight);
  expect(weights('kinh tế của tỉnh')).toEqual([1, 1, 0.25, 1]);
  expect(weights('của')).toEqual([1]);
  expect(understandQuery('của').terms[0]?.joins).toBe(false);
});

test('words that only ask are kept beside, as a text may have them', () => {
  const { terms, verbatim } = understandQuery('kinh phí bao nhiêu');
  expect(terms.map(({ text }) => text)).toEqual(['kinh', 'phí']);
  expect(verbatim.map(({ text }) => text)).toEqual(['kinh', 'phí', 'bao', 'nhiêu']);
});

test('a day whose year lacks its last digit may be any of ten', () => {
  expect(keys('ngày 26/6/202')[0]).toContain('n20200626|n20210626');
  expect(keys('26/6')).toEqual(['26', '6']);
});

test('thousands of milliards are written out, with and without marks', () => {
  expect(keys('408 nghìn tỷ đồng')).toEqual(['408000', 'ti', 'dong']);
  expect(keys('1,2 nghin ty')[0]).toBe('1200');
  expect(keys('2 nghìn người')[0]).toBe('2');
});

test('a quarter is read in either way to number it', () => {
  expect(keys('quý 3/2025')).toEqual(['qui', 'iii|3', '2025']);
  expect(keys('quý IV năm 2025')[1]).toBe('iv|4');
  expect(keys('khu III')[1]).toBe('iii');
});

test('a word in capitals is an abbreviation, unless all of many are', () => {
  const short = (query: string) => understandQuery(query).terms.map(({ isShort = false }) => isShort);
  expect(short('AI cho cán bộ')).toEqual([true, false, false, false]);
  expect(short('KINH TẾ SỐ')).toEqual([false, false, false]);
});

test('what stands in quotation marks is known', () => {
  expect(understandQuery('tìm "bảo tàng ảo" 3D').quoted).toEqual([[1, 3]]);
  expect(understandQuery('“đảo Trần”').quoted).toEqual([[0, 1]]);
  expect(understandQuery('"khung tham ch').quoted).toEqual([]);
});

describe('whatever is typed', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '\u0000',
    '\ud800',
    '\u202e\u200f',
    '🙂'.repeat(500),
    'a'.repeat(10_000),
  ];

  test.each(HOSTILE)('%j does no harm', (text) => {
    const understood = understandQuery(text);
    expect(understood.text.isWellFormed()).toBe(true);
    expect(understood.text.length).toBeLessThanOrEqual(200);
  });

  test('is understood somehow, alike in every form of Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(understandQuery(text.normalize('NFD')).terms).toEqual(
          understandQuery(text.normalize('NFC')).terms,
        );
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void understandQuery(text)));
  });

  test('keeps its marks', () => {
    fc.assert(
      fc.property(fc.constantFrom('đường', 'ma túy', 'Kỹ thuật', 'hoà'), (text) => {
        expect(
          understandQuery(text)
            .terms.map((term) => term.text)
            .join(' '),
        ).toBe(text.toLowerCase());
      }),
    );
  });
});

describe('what is asked', () => {
  const asks = (query: string) => understandQuery(query).asks;

  test('is a meaning', () => {
    for (const query of [
      'DTI là gì',
      'định nghĩa PCI',
      'KH/TU là văn bản gì',
      'ký hiệu CTr trong văn bản',
      'NQ/TU có nghĩa gì',
    ])
      expect(asks(query), query).toBe('meaning');
  });

  test('is a rank', () => {
    for (const query of ['hạng PCI', 'thu hang dti', 'xếp hạng PAR Index', 'tỉnh nào đứng đầu DTI'])
      expect(asks(query), query).toBe('rank');
    expect(asks('hạ tầng số')).toBeUndefined();
  });

  test('is a figure', () => {
    expect(asks('bao nhiêu xã có băng rộng')).toBe('figure');
  });
});
