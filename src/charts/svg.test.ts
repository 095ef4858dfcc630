import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawing, element, escapeMarkup, item, label, textElement } from './svg.ts';

describe('escaping', () => {
  test('the five characters of markup are escaped', () => {
    expect(escapeMarkup(`<a href="x">R&D 'n'</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;R&amp;D &#39;n&#39;&lt;/a&gt;',
    );
  });

  test('no text can break out of an attribute or an element', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = element('a', { title: text }, textElement('text', {}, text));
        expect(written.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, '')).toMatch(
          /^<a title="[^"<>&]*"><text(?:>[^<>&]*<\/text|\/)><\/a>$/su,
        );
      }),
    );
  });

  test('an address and a name are escaped too', () => {
    expect(item({ href: '/?a=1&b="2"', name: 'A < B' }, { class: 'c-item' }, '')).toBe(
      '<a class="c-item" href="/?a=1&amp;b=&quot;2&quot;"><title>A &lt; B</title></a>',
    );
  });
});

describe('elements', () => {
  test('an attribute that is undefined is left out, and numbers are written to a tenth', () => {
    expect(element('circle', { r: 7.04, cx: 1 / 3, cy: -0.01, class: undefined })).toBe(
      '<circle r="7" cx="0.3" cy="0"/>',
    );
  });

  test('a label has a halo and leaves out the anchor that is the default', () => {
    expect(label('2030', { x: 1, y: 2, size: 14, anchor: 'start' })).toBe(
      '<text class="c-label c-halo" x="1" y="2" font-size="14">2030</text>',
    );
  });

  test('what has no address is a named group', () => {
    expect(item({ name: 'Hạn 2030' }, {}, '')).toBe(
      '<g role="img" aria-label="Hạn 2030"><title>Hạn 2030</title></g>',
    );
  });
});

describe('the whole drawing', () => {
  const options = { id: 'lo-trinh', title: 'Lộ trình', description: 'Từ 2024 đến 2045.', width: 1120 };

  test('one without links is an image with a title and a description', () => {
    expect(drawing(options, { name: 'route', height: 90.2, linked: false }, '')).toBe(
      '<svg class="chart chart-route chart-wide" viewBox="0 0 1120 91" width="1120" height="91" role="img" ' +
        'aria-labelledby="lo-trinh-title lo-trinh-desc"><title id="lo-trinh-title">Lộ trình</title>' +
        '<desc id="lo-trinh-desc">Từ 2024 đến 2045.</desc></svg>',
    );
  });

  test('one with links is a group with a name', () => {
    expect(drawing(options, { name: 'route', height: 90, linked: true }, '')).toContain(
      'role="group" aria-label="Lộ trình" aria-describedby="lo-trinh-desc"',
    );
  });

  test('a narrow one says so, one with a single layout says neither', () => {
    expect(drawing({ ...options, width: 328 }, { name: 'route', height: 90, linked: true }, '')).toContain(
      'chart-narrow',
    );
    expect(drawing(options, { name: 'progress', height: 22, linked: false, single: true }, '')).toContain(
      'class="chart chart-progress"',
    );
  });
});
