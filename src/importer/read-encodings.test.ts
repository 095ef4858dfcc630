import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VIQR_TONE, VIQR_VOWEL, VNI_LETTERS, VNI_MARKS } from './legacy-encodings.ts';
import { readText } from './read-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (bytes: Uint8Array) => iconv.decode(bytes, 'windows-1252');
const ARTICLE = [
  'Đến nay cả xã có mười hai trạm phát sóng, trong đó bốn trạm được dựng trong năm qua.',
  'Người dân làm thủ tục hành chính tại nhà, nhiều hộ bán nông sản qua mạng.',
  'Hội đồng nhân dân xã đã ban hành nghị quyết về chuyển đổi số; kỳ họp tới sẽ xem kết quả.',
];

/** Unicode's marks of a letter, in the order in which VNI and VIQR write them: that of the vowel, then that of the tone. */
function marksOf(letter: string): { base: string; vowel: string; tone: string } {
  const [base = '', ...marks] = letter.normalize('NFD');
  const isVowel = (mark: string) => '\u0302\u0306\u031b'.includes(mark);
  return { base, vowel: marks.find(isVowel) ?? '', tone: marks.find((mark) => !isVowel(mark)) ?? '' };
}

const keyOf = (table: Readonly<Record<string, string>>, value: string) =>
  Object.keys(table).find((key) => table[key] === value);

const VNI_SINGLE = new Map(
  Object.entries(VNI_LETTERS).map(([glyph, letter]) => [letter.normalize('NFC'), glyph]),
);

function toVni(text: string): string {
  return [...text.normalize('NFC').toLowerCase()]
    .map((letter) => {
      const single = VNI_SINGLE.get(letter);
      if (single !== undefined) return single;
      const { base, vowel, tone } = marksOf(letter);
      if (base === 'i' || (vowel === '' && tone === '')) return letter;
      const horned = vowel === '\u031b' ? VNI_SINGLE.get(`${base}\u031b`.normalize('NFC')) : undefined;
      const mark = keyOf(VNI_MARKS, horned === undefined ? vowel + tone : tone);
      return (horned ?? base) + (mark ?? '');
    })
    .join('');
}

function toViqr(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      if (letter === 'đ' || letter === 'Đ') return letter === 'đ' ? 'dd' : 'DD';
      const { base, vowel, tone } = marksOf(letter);
      return base + (keyOf(VIQR_VOWEL, vowel) ?? '') + (keyOf(VIQR_TONE, tone) ?? '');
    })
    .join('');
}

/** Windows-1258 has letters with vowel marks, and tones apart. */
function to1258(text: string): Uint8Array {
  const apart = [...text.normalize('NFC')].map((letter) => {
    const { base, vowel, tone } = marksOf(letter);
    return tone === '' ? letter : (base + vowel).normalize('NFC') + tone;
  });
  return iconv.encode(apart.join(''), 'windows-1258');
}

const misread = (text: string, via: string) => iconv.decode(iconv.encode(text, 'utf-8'), via);
/** Browsers read the bytes that Windows-1252 leaves open as control characters. */
const misread1252 = (text: string) => new TextDecoder('windows-1252').decode(utf8(text));

const ENCODERS: readonly [name: string, encode: (text: string) => Uint8Array][] = [
  ['is text in TCVN3 (ABC), not UTF-8', (text) => iconv.encode(text.toLowerCase(), 'tcvn')],
  ['is text in VNI, not UTF-8', (text) => iconv.encode(toVni(text), 'windows-1252')],
  ['is text in VISCII, not UTF-8', (text) => iconv.encode(text, 'viscii')],
  ['is text in Windows-1258, not UTF-8', to1258],
  ['is written in TCVN3 (ABC)', (text) => utf8(latin1(iconv.encode(text.toLowerCase(), 'tcvn')))],
  ['is written in VNI', (text) => utf8(toVni(text))],
  ['is written in VIQR', (text) => utf8(toViqr(text))],
  ['is UTF-8 that was read as Windows-1252', (text) => utf8(misread1252(text))],
  ['is UTF-8 that was read as Windows-1252', (text) => utf8(misread(text, 'latin1'))],
  ['is UTF-8 that was read as Windows-1252 twice', (text) => utf8(misread1252(misread1252(text)))],
  [
    'is UTF-8 that was read as Windows-1258',
    (text) => utf8(new TextDecoder('windows-1258').decode(utf8(text))),
  ],
];

const refusal = (bytes: Uint8Array) => {
  const read = readText(bytes);
  return 'refused' in read ? read.refused : undefined;
};

describe('an article in an old or broken encoding is refused by its name', () => {
  test.each(ENCODERS)('%s', (name, encode) => {
    expect(refusal(encode(ARTICLE.join('\n')))?.slice(0, name.length + 1)).toMatch(
      new RegExp(`^${name.replace(/[()]/g, '\\$&')}[:,]$`),
    );
    for (const seed of seeds()) expect(refusal(encode(seed))?.startsWith(name)).toBe(true);
  });

  test('by a few words, with how they would read', () => {
    expect(refusal(utf8('céng hoµ x· héi'))).toBe(
      'is written in TCVN3 (ABC): line 1 “céng hoµ x· héi” would read “cộng hoà xã hội”; convert it to Unicode first (UniKey Toolkit does)',
    );
    expect(refusal(utf8('coäng hoøa xaõ hoäi'))).toContain(
      'VNI: line 1 “coäng hoøa xaõ hoäi” would read “cộng hòa xã hội”',
    );
    expect(refusal(utf8('tiáº¿ng Viá»‡t Ä‘áº¹p'))).toContain('Windows-1252: line 1');
    expect(refusal(utf8('co^.ng hoa` xa~ ho^.i chu? nghi~a Vie^.t Nam'))).toContain(
      'would read “cộng hoà xã hội chủ nghĩa',
    );
  });
});

describe('a broken passage in a good article is refused with its lines', () => {
  test.each([
    ['TCVN3', latin1(iconv.encode(ARTICLE[1]!.toLowerCase(), 'tcvn'))],
    ['VNI', toVni(ARTICLE[1]!)],
    ['UTF-8 that was read', misread1252(ARTICLE[1]!)],
    ['VIQR', toViqr(ARTICLE[1]!)],
  ])('%s', (name, passage) => {
    const refused = refusal(utf8([ARTICLE[0], ARTICLE[2], passage, ARTICLE[0]].join('\n')));
    expect(refused).toMatch(/^has a passage that is /);
    expect(refused).toContain(name);
    expect(refused).toContain('line 3 ');
  });

  test('bytes that are no UTF-8', () => {
    const passage = iconv.encode(ARTICLE[1]!.toLowerCase(), 'tcvn');
    const bytes = Uint8Array.of(
      ...utf8(`${ARTICLE[0]}\n${ARTICLE[2]}\n`),
      ...passage,
      ...utf8(`\n${ARTICLE[0]}`),
    );
    expect(refusal(bytes)).toMatch(
      /^has a passage in TCVN3 \(ABC\), not UTF-8: from line 3 on it reads “người dân/,
    );
  });

  test('a file cut inside a letter', () => {
    expect(refusal(utf8('Đến nay cả xã có mạng, kể cả ở bế').slice(0, -1))).toMatch(
      /^is UTF-8 with damaged bytes in line 1/,
    );
  });

  test('letters that were lost', () => {
    expect(refusal(utf8('Đoạn đầu đủ chữ.\nĐoạn hai m\ufffdt chữ.'))).toBe(
      'has lost letters (U+FFFD) in line 2: “Đoạn hai m\ufffdt chữ.”; copy these lines anew from the page',
    );
  });

  test('too few words to be sure of an encoding are said to be', () => {
    expect(refusal(Uint8Array.of(...utf8('một\nhai\n'), 0xd0, 0xe0, 0x20))).toBe(
      'has a passage in perhaps Windows-1258 or VISCII, not UTF-8: from line 3 on it reads “Đà”; convert it to Unicode first (UniKey Toolkit does)',
    );
  });
});

test('no sentence of Vietnamese words is taken for a broken one', () => {
  const vocabulary = ARTICLE.join(' ').split(' ');
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...vocabulary, 'café', 'São', 'm²', 'f(x)', "don't"), { minLength: 4 }),
      (parts) => {
        expect(refusal(utf8(`Đoạn này có chữ: ${parts.join(' ')}`))).toBeUndefined();
      },
    ),
  );
});

/** Two are enough for every encoder. */
function seeds(): string[] {
  const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
  return ['000_85170301fdd38ff5.txt', '004_4f3f4f42e8b072a3.txt'].flatMap((name) => {
    try {
      return [readFileSync(join(folder, name), 'utf8')];
    } catch {
      return [];
    }
  });
}
