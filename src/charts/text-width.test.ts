import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten, textWidth, wrap } from './text-width.ts';

describe('the width of a text', () => {
  test('is what a browser measures in Be Vietnam Pro 600, or a little more', () => {
    const measured = 13.48 * 14;
    const estimate = textWidth('Chính quyền số 36-CTr/TU', 14);
    expect(estimate).toBeGreaterThanOrEqual(measured);
    expect(estimate).toBeLessThan(measured * 1.04);
  });

  test('does not change with marks, composed or not', () => {
    expect(textWidth('Mục tiêu', 14)).toBe(textWidth('Muc tieu', 14));
    expect(textWidth('Mục tiêu'.normalize('NFD'), 14)).toBe(textWidth('Mục tiêu', 14));
  });

  test('grows with the type size', () => {
    expect(textWidth('2030', 28)).toBeCloseTo(2 * textWidth('2030', 14));
  });
});

describe('shortening', () => {
  test('leaves a text that fits', () => {
    expect(shorten('52-NQ/TW', 14, 100)).toBe('52-NQ/TW');
  });

  test('drops whole words and a comma before the ellipsis', () => {
    expect(shorten('Giữ ngôi đầu PCI, PAR Index', 14, 130)).toBe('Giữ ngôi đầu PCI…');
  });

  test('cuts a single word', () => {
    expect(shorten('138/KH-UBND', 14, 60)).toBe('138/K…');
  });
});

describe('wrapping', () => {
  test('breaks at spaces', () => {
    expect(wrap('Kinh tế số ít nhất 30% GDP', 14, { width: 100, lines: 3 })).toEqual([
      'Kinh tế số ít',
      'nhất 30%',
      'GDP',
    ]);
  });

  test('ends the last line in an ellipsis when there are too many', () => {
    expect(wrap('Kinh tế số ít nhất 30% GDP', 14, { width: 100, lines: 2 })).toEqual([
      'Kinh tế số ít',
      'nhất 30%…',
    ]);
  });

  test('no line is wider than asked for, and there are never more lines', () => {
    const words = fc.array(fc.constantFrom('kinh', 'tế', 'số', 'chuyển-đổi-số', '30%', 'GRDP'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (parts, width, lines) => {
          const wrapped = wrap(parts.join(' '), 14, { width, lines });
          expect(wrapped.length).toBeLessThanOrEqual(lines);
          expect(Math.max(...wrapped.map((line) => textWidth(line, 14)))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
