import { expect, test } from 'vitest';
import { EMPTY_CONTEXT } from './context.ts';
import { readDocuments } from './documents.ts';
import { numberParagraphs } from './result.ts';

const PROVINCE = { slug: 'son-la', name: 'Sơn La', kind: 'province', aliases: [] } as const;
const relations = (text: string) =>
  readDocuments(
    numberParagraphs([{ line: 1, kind: 'paragraph', text }]),
    { ...EMPTY_CONTEXT, provinces: [PROVINCE] },
    PROVINCE,
  ).documents.flatMap(({ symbol, implements: others }) => others.map((other) => `${symbol} → ${other}`));

test.each([
  ['Kế hoạch số 8-KH/TU thực hiện Nghị quyết số 57-NQ/TW.', ['08-KH/TU → 57-NQ/TW']],
  [
    'Kế hoạch số 8-KH/TU ngày 5/2/2025 của Tỉnh ủy về việc cụ thể hóa Nghị quyết số 57-NQ/TW.',
    ['08-KH/TU → 57-NQ/TW'],
  ],
  [
    'Để thực hiện Nghị quyết số 57-NQ/TW, Tỉnh ủy ban hành Kế hoạch số 8-KH/TU và Chương trình số 9-CTr/TU.',
    ['08-KH/TU → 57-NQ/TW', '09-CTr/TU → 57-NQ/TW'],
  ],
  [
    'Tỉnh ủy ban hành Chương trình số 9-CTr/TU (5/1/2025) và Kế hoạch số 8-KH/TU, nêu rõ người, rõ việc để triển khai thực hiện Nghị quyết số 57-NQ/TW.',
    ['09-CTr/TU → 57-NQ/TW', '08-KH/TU → 57-NQ/TW'],
  ],
  ['Nghị quyết số 57-NQ/TW được tỉnh cụ thể hóa bằng Kế hoạch số 8-KH/TU.', ['08-KH/TU → 57-NQ/TW']],
  ['Nghị quyết số 57-NQ/TW đã được Kế hoạch số 8-KH/TU cụ thể hóa.', ['08-KH/TU → 57-NQ/TW']],
  [
    'Kế hoạch số 20/KH-UBND thực hiện Chương trình số 9-CTr/TU của Tỉnh ủy thực hiện Nghị quyết số 57-NQ/TW.',
    ['20/KH-UBND → 09-CTr/TU', '09-CTr/TU → 57-NQ/TW'],
  ],
  [
    'Kế hoạch số 20/KH-UBND thực hiện Nghị quyết số 52-NQ/TW và Nghị quyết số 57-NQ/TW.',
    ['20/KH-UBND → 52-NQ/TW', '20/KH-UBND → 57-NQ/TW'],
  ],
])('%s', (text, expected) => {
  expect(relations(text)).toEqual(expected);
});

test.each([
  'Tỉnh đang thực hiện Nghị quyết số 57-NQ/TW, Nghị quyết số 9-NQ/TU.',
  'Tỉnh ban hành Kế hoạch số 8-KH/TU và thực hiện Nghị quyết số 57-NQ/TW.',
  'Ngay sau Nghị quyết số 57-NQ/TW, Tỉnh ủy ban hành Kế hoạch số 8-KH/TU.',
  'UBND tỉnh triển khai Kế hoạch số 20/KH-UBND, gắn việc thực hiện Nghị quyết số 57-NQ/TW với từng xã.',
  'Thực hiện Nghị quyết số 57-NQ/TW. Tỉnh ủy ban hành Kế hoạch số 8-KH/TU.',
  'Nghị quyết số 57-NQ/TW thực hiện Kế hoạch số 8-KH/TU.',
  'Kế hoạch số 8-KH/TU ngày 5/1/2020 thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024.',
  'Kế hoạch số 8-KH/TU thay thế Kế hoạch số 7-KH/TU.',
])('says nothing where the words could mean something else: %s', (text) => {
  expect(relations(text)).toEqual([]);
});
