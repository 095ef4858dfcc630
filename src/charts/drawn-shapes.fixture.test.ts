import { describe, expect, test } from 'vitest';
import { collisions, drawnShapes } from './drawn-shapes.fixture.ts';

function svg(inside: string): string {
  return `<svg class="chart" viewBox="0 0 200 100" width="200" height="100">${inside}</svg>`;
}

test('texts, marks and lines are read back', () => {
  const drawn = drawnShapes(
    svg(
      '<text class="c-label" x="10" y="40" font-size="14">R&amp;D</text><circle class="c-stop" cx="50" cy="50" r="7"/><path class="c-link" d="M0,0L0,12A8,8,0,0,0,8,20L30,20"/>',
    ),
  );
  expect(drawn.texts[0]?.text).toBe('R&D');
  expect(drawn.marks[0]?.box).toEqual({ left: 43, top: 43, right: 57, bottom: 57 });
  expect(drawn.strokes.map(({ stroke }) => [stroke.x2, stroke.y2])).toEqual([
    [0, 12],
    [8, 20],
    [30, 20],
  ]);
});

describe('what goes wrong is told', () => {
  const TEXT = '<text class="c-label" x="10" y="40" font-size="14">2030</text>';

  test('a text on a text', () => {
    expect(collisions(svg(TEXT + TEXT.replace('2030', '2045')))).toEqual(['text “2030” meets text “2045”']);
  });

  test('a text on a mark and on a line', () => {
    expect(
      collisions(
        svg(
          `${TEXT}<circle class="c-due" cx="40" cy="35" r="7"/><line class="c-line" x1="0" y1="36" x2="90" y2="36"/>`,
        ),
      ),
    ).toEqual(['text “2030” meets c-due at 33,28', 'text “2030” meets c-line at 10,29']);
  });

  test('a mark on a mark', () => {
    expect(
      collisions(
        svg('<circle class="c-due" cx="40" cy="35" r="7"/><circle class="c-stop" cx="50" cy="35" r="7"/>'),
      ),
    ).toEqual(['c-due meets c-stop at 33,28']);
  });

  test('a text outside, and one too small', () => {
    expect(collisions(svg('<text class="c-label" x="190" y="40" font-size="11">2030</text>'))).toEqual([
      'text “2030” is 11 px',
      'text “2030” leaves the drawing at 190,31',
    ]);
  });
});
