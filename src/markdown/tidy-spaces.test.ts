import { expect, test } from 'vitest';
import { tidySpaces } from './tidy-spaces.ts';

test('a link has no space at its edges, and everything else keeps its own', () => {
  expect(tidySpaces('<p>xem <a href="/a/">\n  nguồn \n</a> và <b> đậm </b></p>')).toBe(
    '<p>xem <a href="/a/">nguồn</a> và <b> đậm </b></p>',
  );
});

test('spaces inside a link stay, and <abbr> is no link', () => {
  expect(tidySpaces('<a href="/">một <b>hai</b> ba</a> <abbr title="x"> A </abbr>')).toBe(
    '<a href="/">một <b>hai</b> ba</a> <abbr title="x"> A </abbr>',
  );
});

test('nothing stands before punctuation, in an element or not', () => {
  expect(tidySpaces('<a href="/">CC BY</a>\n: dùng lại')).toBe('<a href="/">CC BY</a>: dùng lại');
  expect(tidySpaces('Hoài Anh\n<span class="soft">, phóng viên</span> .')).toBe(
    'Hoài Anh<span class="soft">, phóng viên</span>.',
  );
});

test('figures and drawings keep their points', () => {
  expect(tidySpaces('<path d="M1 .5 2 .5"/> cao .5 lần')).toBe('<path d="M1 .5 2 .5"/> cao .5 lần');
});
