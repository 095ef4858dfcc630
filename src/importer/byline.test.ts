import { describe, expect, test } from 'vitest';
import { isPersonName, readByline, readRole } from './byline.ts';

const read = (text: string) => {
  const byline = readByline({ number: 9, text });
  if (!byline) return undefined;
  const { line, ...credit } = byline;
  return line.number === 9 ? credit : undefined;
};

describe('a byline gives author and origin', () => {
  test.each([
    ['Lê Thu An', { author: 'Lê Thu An' }],
    ['Thu An - Báo Ninh Thuận', { author: 'Thu An', publisher: 'Báo Ninh Thuận' }],
    ['Thu An (Báo Ninh Thuận)', { author: 'Thu An', publisher: 'Báo Ninh Thuận' }],
    ['Thu An - Minh Đức', { author: 'Thu An, Minh Đức' }],
    ['Lê Thu An, Giám đốc Sở Nội vụ', { author: 'Lê Thu An', role: 'Giám đốc Sở Nội vụ' }],
    ['Bài, ảnh: Thu An', { author: 'Thu An' }],
    ['Theo Báo Ninh Thuận', { publisher: 'Báo Ninh Thuận' }],
    ['(Theo Thu An - TTXVN)', { author: 'Thu An', publisher: 'TTXVN' }],
    ['Nguồn: Cổng thông tin tỉnh', { publisher: 'Cổng thông tin tỉnh' }],
    ['Link gốc: Một tựa đề', { original: 'Một tựa đề' }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Video Clip',
    'Thư viện ảnh',
    'Hạ tầng số',
    'Theo đó, tỉnh sẽ làm ngay',
    'Báo Ninh Thuận',
    'Cảm ơn.',
  ])('nothing else is one: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

test('a name may have an academic title and be in capitals', () => {
  expect(isPersonName('PGS. TS. Lê Thu An')).toBe(true);
  expect(isPersonName('LÊ THU AN')).toBe(true);
  expect(isPersonName('An')).toBe(false);
});

test('the line below a name is a role if it begins with an office', () => {
  expect(readRole({ number: 2, text: 'Phó Giám đốc Sở Nội vụ' })?.role).toBe('Phó Giám đốc Sở Nội vụ');
  expect(readRole({ number: 2, text: 'Thư viện ảnh' })).toBeUndefined();
});
