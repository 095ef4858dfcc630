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
    ['Theo Báo Ninh Thuận', { publisher: 'Báo Ninh Thuận', isReprint: true }],
    ['(Theo Thu An - TTXVN)', { author: 'Thu An', publisher: 'TTXVN', isReprint: true }],
    ['Nguồn: Cổng thông tin tỉnh', { publisher: 'Cổng thông tin tỉnh', isReprint: true }],
    ['Link gốc: Một tựa đề', { original: 'Một tựa đề' }],
    ['Nguồn: https://bao.example/bai', { original: 'https://bao.example/bai' }],
    ['Nguồn Lao Xao: https://bao.example/bai', { publisher: 'Lao Xao', original: 'https://bao.example/bai' }],
    ['Thu An – Minh Đức', { author: 'Thu An, Minh Đức' }],
    ['Thu An và Minh Đức', { author: 'Thu An, Minh Đức' }],
    ['Bài: Thu An - Ảnh: Minh Đức', { author: 'Thu An' }],
    ['Tin, ảnh: PV', { author: 'PV' }],
    ['Thu An (thực hiện)', { author: 'Thu An' }],
    ['Thu An/TTXVN', { author: 'Thu An', publisher: 'TTXVN' }],
    ['(TTXVN)', { publisher: 'TTXVN' }],
    ['PV', { author: 'PV' }],
    ['T.H', { author: 'T.H' }],
    ['Ban Biên tập', {}],
    ['Kỹ thuật, đồ họa: Lê Thu An', {}],
    ['THU AN', { author: 'Thu An' }],
    ['ThS. Lê Thu An', { author: 'Lê Thu An' }],
    ['Người đăng: Văn phòng Sở', { author: 'Văn phòng Sở' }],
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
    'Ảnh: Thu An',
    'Nguồn: Internet',
    'Thời Sự',
    'Tỉnh Sơn Hạ',
    'Bài gốc kể kết quả trước',
    'Tác giả: nhiều người cùng góp sức trong suốt ba năm liền.',
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
