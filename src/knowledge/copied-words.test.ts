import { expect, test } from 'vitest';
import { findCopied } from './copied-words.ts';

const SENTENCE =
  'Mỗi xã ở vùng cao đều có một điểm phát sóng miễn phí để bà con làm thủ tục trên điện thoại của mình';

test('a stretch of fifteen syllables is found in its passage, as far as it goes on', () => {
  const prose = `Theo bài, ${SENTENCE.toLowerCase()}, và thế thôi.`;
  expect(findCopied(prose, ['Một đoạn khác.', `${SENTENCE}.`])).toEqual([
    { index: 10, words: SENTENCE.toLowerCase(), passage: 1 },
  ]);
});

test('shorter ones are nobody’s', () => {
  const words = SENTENCE.split(' ');
  expect(findCopied(words.slice(0, 14).join(' '), [SENTENCE])).toEqual([]);
  expect(findCopied(words.slice(0, 15).join(' '), [SENTENCE])).toHaveLength(1);
});

test('a quotation may be the source’s, and two paragraphs are no stretch', () => {
  const words = SENTENCE.split(' ');
  expect(findCopied(`Ông nói: “${SENTENCE}”.`, [SENTENCE])).toEqual([]);
  expect(findCopied(`${words.slice(0, 12).join(' ')}\n\n${words.slice(12).join(' ')}`, [SENTENCE])).toEqual(
    [],
  );
});

test('each stretch is told once', () => {
  const other = 'Sở cho biết bước tiếp theo là nối hệ thống với cơ quan thuế và ngân hàng trong năm nay';
  const copied = findCopied(`${SENTENCE}. Và rồi thì ${other}.`, [SENTENCE, other]);
  expect(copied.map(({ passage }) => passage)).toEqual([0, 1]);
});
