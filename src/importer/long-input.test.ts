/** Pages that no portal makes, but a file may hold: time grows with their length and no faster. */
import { describe, expect, test } from 'vitest';
import { readBody } from './body.ts';
import { readLayout } from './layout.ts';
import { splitLines } from './lines.ts';
import { readMetadata } from './metadata.ts';

const PROSE =
  'Toàn tỉnh đã có mạng băng rộng đến từng xã, và mỗi người dân đều dùng được dịch vụ công trực tuyến.';
/** Processor time, which a busy machine doesn't stretch; far above what is needed, far below what a square costs. */
const MOST_SECONDS_PER_MEGABYTE = 8;

const PAGES: Readonly<Record<string, string>> = {
  'one line of prose': `${PROSE} `.repeat(4_000),
  'one word': 'a'.repeat(1_000_000),
  'closing brackets': ')'.repeat(1_000_000),
  'full stops': '. '.repeat(500_000),
  'quotation marks': '".'.repeat(500_000),
  dashes: '- '.repeat(500_000),
  tabs: 'a\t'.repeat(250_000),
  pictographs: '👍'.repeat(250_000),
  slashes: '1/2/'.repeat(250_000),
  '20,000 short lines': 'Một dòng ngắn\n'.repeat(20_000),
  '20,000 dates': '05/02/2022\n'.repeat(20_000),
  '20,000 names': 'Lê Thu An\n'.repeat(20_000),
  '20,000 headings of boxes': 'Tin liên quan\n'.repeat(20_000),
  '20,000 bullets': '- Hạ tầng số của làng;\n'.repeat(20_000),
  '20,000 members of series': 'Thứ nhất, làm điện.\nThứ hai, làm đường.\n'.repeat(10_000),
  '10,000 share bars': 'thích in lưu thích in lưu thích in lưu đi\n'.repeat(10_000),
};

describe('a long page takes time in proportion', () => {
  test.each(Object.entries(PAGES))('%s', (_, page) => {
    const text = `Băng rộng về làng\n${PROSE}\n${page}\n${PROSE}`;
    const start = process.cpuUsage();
    const lines = splitLines(text);
    const layout = readLayout(lines);
    const { body } = readBody(layout.body);
    readMetadata(layout, body, []);
    const { user, system } = process.cpuUsage(start);
    const megabytes = Math.max(1, text.length / 1e6);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS_PER_MEGABYTE * megabytes);
    const kept = [...layout.titleParts, ...layout.bylines.map(({ line }) => line)].map(
      ({ number }) => number,
    );
    const places = [kept, body.map(({ line }) => line), layout.dropped.map(({ line }) => line)].flat();
    expect(new Set(places).size).toBe(lines.length);
  });
});
