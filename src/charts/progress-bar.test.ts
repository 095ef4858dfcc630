import { describe, expect, test } from 'vitest';
import { progressBar, type ProgressData, type ProgressStatus } from './progress-bar.ts';

const DATA: ProgressData = {
  value: 16,
  target: 30,
  direction: 'more',
  status: 'care',
  label: 'Hơn 16% trên khoảng 30%, cần đọc kỹ',
};
const OPTIONS = { id: 'p', width: 220 };

describe('a progress bar', () => {
  test('is an image with a name, 22 pixels high', () => {
    expect(progressBar(DATA, OPTIONS)).toMatchSnapshot();
  });

  test('every status has a shape of its own', () => {
    const statuses: ProgressStatus[] = ['met', 'on-course', 'behind', 'overdue', 'care', 'none'];
    const shapes = statuses.map((status) =>
      progressBar({ ...DATA, status }, OPTIONS).replaceAll(/chart-progress c-[\w-]+/gu, ''),
    );
    expect(new Set(shapes).size).toBe(statuses.length);
  });

  test('what the path asks for is a mark of its own, there only where there is a path', () => {
    expect(progressBar({ ...DATA, required: 15, domain: [0, 30] }, OPTIONS)).toContain(
      'class="c-required" x1="110"',
    );
    expect(progressBar(DATA, OPTIONS)).not.toContain('c-required');
  });

  test('zero is a value, missing is none', () => {
    const { value: _, ...missing } = DATA;
    expect(progressBar({ ...DATA, value: 0, status: 'behind' }, OPTIONS)).toContain('c-zero');
    expect(progressBar({ ...missing, status: 'none' }, OPTIONS)).not.toMatch(/c-zero|c-bar/u);
  });

  test('where less is better the target is a wall', () => {
    expect(progressBar({ ...DATA, direction: 'less' }, OPTIONS)).toContain('c-limit');
    expect(progressBar(DATA, OPTIONS)).not.toContain('c-limit');
  });

  test('a given domain sets both ends', () => {
    expect(progressBar({ ...DATA, target: 100, domain: [0, 100] }, OPTIONS)).toContain('cx="210"');
  });

  test('a value beyond the domain stops at its end', () => {
    expect(progressBar({ ...DATA, value: 500, status: 'met', domain: [0, 100] }, OPTIONS)).toContain(
      'x2="210"',
    );
  });
});
