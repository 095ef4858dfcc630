import { expect, test } from 'vitest';
import { fixtureGraph } from './fixture.ts';
import { formatLlms } from './llms.ts';
import { TABLES } from './tables.ts';

const text = formatLlms(fixtureGraph(), TABLES, (address) => `https://example.vn/goc${address}`);

test('it starts with a title and a summary in a quotation', () => {
  expect(text).toMatch(/^# Lộ Trình Số\n\n> \S/);
});

test('every link is absolute and has one line about it', () => {
  const links = text.split('\n').filter((line) => line.startsWith('- '));
  expect(
    links.filter((line) => !/^- \[[^\]]+\]\(https:\/\/example\.vn\/goc\/[^)]*\): \S/.test(line)),
  ).toEqual([]);
});

test('documents, articles and data files are listed', () => {
  expect(text).toContain(
    '- [Nghị quyết 52-NQ/TW](https://example.vn/goc/van-ban/trung-uong/52-nq-tw/index.md): 27/09/2019. Nghị quyết, của trung ương.',
  );
  expect(text).toContain('- [Lộ trình](https://example.vn/goc/bai-viet/lo-trinh/index.md): Tóm tắt.');
  expect(text).toContain(
    '- [muc-tieu.json](https://example.vn/goc/du-lieu/muc-tieu.json): Mục tiêu, 2 dòng.',
  );
});
