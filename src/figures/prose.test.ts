import { describe, expect, test } from 'vitest';
import { markedClaims, readProse } from './prose.ts';

const BODY = `Mở đầu có <Claim
  id="a-b">93%</Claim> hộ.

## Đến năm 2030

Gồm các việc sau:

- Sóng **5G** phủ <Claim id="c-d">toàn quốc</Claim>;
  dòng này còn nối tiếp.
- [52-NQ/TW](/van-ban/trung-uong/52-nq-tw/) đặt ra.

| Mốc | Năm 2025 |
| --- | --- |
| GRDP | <Claim id="e-f">khoảng 30%</Claim> |

**Kinh tế**

Hết.
`;

describe('the prose of a page', () => {
  const blocks = readProse(BODY);

  test('is read block by block, as plain text', () => {
    expect(blocks.map(({ text }) => text)).toEqual([
      'Mở đầu có 93% hộ.',
      '## Đến năm 2030',
      'Gồm các việc sau:',
      '- Sóng 5G phủ toàn quốc;\n  dòng này còn nối tiếp.',
      '- 52-NQ/TW đặt ra.',
      '| Mốc | Năm 2025 |',
      '| --- | --- |',
      '| GRDP | khoảng 30% |',
      'Kinh tế',
      'Hết.',
    ]);
  });

  test('has marks with their words', () => {
    expect(blocks.flatMap(({ marks }) => marks.map(({ id, words }) => [id, words]))).toEqual([
      ['a-b', '93%'],
      ['c-d', 'toàn quốc'],
      ['e-f', 'khoảng 30%'],
    ]);
  });

  test('leads every character of a mark back to the file', () => {
    for (const block of blocks) {
      for (const { index, words } of block.marks) {
        const at = block.bodyIndex(index);
        expect(BODY.slice(at, at + words.length)).toBe(words);
      }
    }
  });

  test('has the addresses of its links', () => {
    expect(blocks.flatMap(({ links }) => links)).toEqual(['/van-ban/trung-uong/52-nq-tw/']);
  });

  test('a heading speaks of what follows, a colon of its list, a head of its table', () => {
    expect(blocks.map(({ text, reach }) => [text.slice(0, 8), reach])).toEqual([
      ['Mở đầu c', 0],
      ['## Đến n', 8],
      ['Gồm các ', 2],
      ['- Sóng 5', 0],
      ['- 52-NQ/', 0],
      ['| Mốc | ', 2],
      ['| --- | ', 0],
      ['| GRDP |', 0],
      ['Kinh tế', 1],
      ['Hết.', 0],
    ]);
  });
});

test('a body tells the claims that its marks name, and where', () => {
  expect(markedClaims('Có <Claim id="a-b">93%</Claim>, <Claim\n  id="c-d">cả nước</Claim>.')).toEqual([
    { id: 'a-b', index: 3 },
    { id: 'c-d', index: 32 },
  ]);
  expect(markedClaims('<Claims id="a-b">, <Claim>93%</Claim>')).toEqual([]);
});
