/**
 * The misread letters of the raw articles, by line; the articles lie beside the repository. Nothing else in them may
 * change.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEXICON } from './lexicon.fixture.ts';
import { repairLine } from './repair.ts';

const SEEDS = join(import.meta.dirname, '../../../shared/seeds');

/** By the number that the file's name begins with: line, as printed, as meant. */
const MISREADINGS: Readonly<Record<string, readonly (readonly [number, string, string])[]>> = {
  '000': [],
  '001': [
    [9, 'chuyền đổi', 'chuyển đổi'],
    [9, 'chuyển đối', 'chuyển đổi'],
  ],
  '002': [],
  '003': [],
  '004': [
    [5, 'tăng truởng', 'tăng trưởng'],
    [5, 'chất luợng', 'chất lượng'],
    [5, 'chuyến dịch', 'chuyển dịch'],
    [5, 'phát triến', 'phát triển'],
    [5, 'chất luợng', 'chất lượng'],
    [5, 'chất luợng', 'chất lượng'],
    [5, 'nguời dân', 'người dân'],
    [5, 'môi truờng', 'môi trường'],
    [7, 'chuyến đối số', 'chuyển đổi số'],
    [7, 'Mặt trận To quốc', 'Mặt trận Tổ quốc'],
    [7, 'tố chức', 'tổ chức'],
    [7, 'xã hộỉ', 'xã hội'],
    [7, 'phát tríến', 'phát triển'],
    [7, 'tàỉ nguyên', 'tài nguyên'],
    [9, 'đấy mạnh', 'đẩy mạnh'],
    [9, 'phát triến', 'phát triển'],
    [9, 'kết noi', 'kết nối'],
    [15, 'Mặt trận Tố quốc', 'Mặt trận Tổ quốc'],
    [19, 'tố chức', 'tổ chức'],
  ],
};

describe.skipIf(!existsSync(SEEDS))('the misread letters of the raw articles', () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS) : [];

  test.each(files)('of %s are all put right, and nothing else changes', (name) => {
    const lines = readFileSync(join(SEEDS, name), 'utf8').normalize('NFC').split('\n');
    const expected = MISREADINGS[name.slice(0, 3)]?.map(([line, from, to]) => ({ line, from, to }));
    for (const isMisread of [false, true]) {
      const repaired = lines.map((line) => repairLine(line, LEXICON, isMisread));
      const repairs = repaired.flatMap((line, index) =>
        line.repairs.map((each) => ({ line: index + 1, ...each })),
      );
      expect(repairs).toEqual(expected);
      expect(repaired.flatMap(({ doubts }) => doubts)).toEqual([]);
    }
  });
});
