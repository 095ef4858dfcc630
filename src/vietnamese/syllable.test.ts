import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ONSETS, RIMES, RIMES_AFTER_Q } from './rimes.ts';
import {
  isSyllable,
  parseSyllable,
  replaceWords,
  type Tone,
  toneOf,
  withoutTone,
  withTone,
  words,
} from './syllable.ts';

const TONES: Tone[] = ['ngang', 'huyen', 'sac', 'hoi', 'nga', 'nang'];
const syllables = ONSETS.flatMap((onset) =>
  [...RIMES.keys(), ...RIMES_AFTER_Q.keys()].map((rime) => onset + rime),
).flatMap((bare) => TONES.flatMap((tone) => withTone(bare, tone) ?? []));
const syllable = fc.constantFrom(...new Set(syllables));

describe('parseSyllable', () => {
  test.each([
    ['toàn', { onset: 't', glide: 'o', nucleus: 'a', coda: 'n', tone: 'huyen' }],
    ['Quyền', { onset: 'q', glide: 'u', nucleus: 'yê', coda: 'n', tone: 'huyen' }],
    ['nghiêng', { onset: 'ngh', glide: '', nucleus: 'iê', coda: 'ng', tone: 'ngang' }],
    ['gì', { onset: 'gi', glide: '', nucleus: 'i', coda: '', tone: 'huyen' }],
    ['giếng', { onset: 'gi', glide: '', nucleus: 'iê', coda: 'ng', tone: 'sac' }],
    ['già', { onset: 'gi', glide: '', nucleus: 'a', coda: '', tone: 'huyen' }],
    ['giũ', { onset: 'gi', glide: '', nucleus: 'u', coda: '', tone: 'nga' }],
    ['mía', { onset: 'm', glide: '', nucleus: 'ia', coda: '', tone: 'sac' }],
    ['khuya', { onset: 'kh', glide: 'u', nucleus: 'ya', coda: '', tone: 'ngang' }],
    ['khuỷu', { onset: 'kh', glide: 'u', nucleus: 'y', coda: 'u', tone: 'hoi' }],
    ['yếu', { onset: '', glide: '', nucleus: 'yê', coda: 'u', tone: 'sac' }],
    ['ĐƯỢC', { onset: 'đ', glide: '', nucleus: 'ươ', coda: 'c', tone: 'nang' }],
    ['ở', { onset: '', glide: '', nucleus: 'ơ', coda: '', tone: 'hoi' }],
  ])('takes %s apart', (text, parts) => {
    expect(parseSyllable(text)).toEqual(parts);
  });

  test('takes both tone placements and both Unicode forms', () => {
    expect(parseSyllable('hòa')).toEqual(parseSyllable('hoà'));
    expect(parseSyllable('thủy'.normalize('NFD'))).toEqual(parseSyllable('thuỷ'));
  });

  test('is undone by writing the parts one after another, gi excepted', () => {
    fc.assert(
      fc.property(syllable, (any) => {
        const { onset = '', glide = '', nucleus = '', coda = '' } = parseSyllable(any) ?? {};
        expect((onset + glide + nucleus + coda).replace('gii', 'gi')).toBe(withoutTone(any));
      }),
    );
  });
});

describe('isSyllable', () => {
  test.each(
    (
      'chuyển dịch số nghị quyết nguyễn huỳnh thuở quốc quặng quỳnh quanh quýt quít xoong moóc tuýp khoẻ khỏe ' +
      'uỷ ủy oan yên ý ỉa ghi ghế kẻ kỹ kĩ Thy Vy góa ngoằn ngoèo loăng quăng khuếch khuấy thuê hươu rượu ' +
      'pin giục giết gìn giêsu'
    )
      .split(' ')
      .slice(0, -1),
  )('%s is one', (text) => {
    expect(isSyllable(text)).toBe(true);
  });

  test.each(
    (
      'truởng luợng nguời truờng hộỉ tríến tàỉ tóan hòan qúy qùa tưong màc mãt ka ce gê nge ngha kuy cóa ' +
      'duew web USD NQ 5G iên yêc biyê gii giy quu a1 đđ zalo h ng à-'
    ).split(' '),
  )('%s is none', (text) => {
    expect(isSyllable(text)).toBe(false);
  });

  test('the empty text and two syllables are none', () => {
    expect(isSyllable('')).toBe(false);
    expect(isSyllable('an toàn')).toBe(false);
  });
});

describe('toneOf', () => {
  test.each([
    ['Hòa', 'huyen'],
    ['số', 'sac'],
    ['đổi', 'hoi'],
    ['vũng', 'nga'],
    ['dịch', 'nang'],
    ['an', 'ngang'],
    ['web', undefined],
  ])('of %s is %s', (text, tone) => {
    expect(toneOf(text)).toBe(tone);
  });
});

describe('withTone', () => {
  test.each([
    ['hoa', 'huyen', 'hòa'],
    ['thuy', 'hoi', 'thủy'],
    ['hoan', 'huyen', 'hoàn'],
    ['quy', 'sac', 'quý'],
    ['huynh', 'huyen', 'huỳnh'],
    ['quôc', 'sac', 'quốc'],
    ['ươt', 'sac', 'ướt'],
    ['mua', 'huyen', 'mùa'],
    ['gi', 'huyen', 'gì'],
    ['giêng', 'sac', 'giếng'],
    ['khuyu', 'hoi', 'khuỷu'],
    ['xoong', 'huyen', 'xoòng'],
    ['ngoeo', 'huyen', 'ngoèo'],
    ['HOÀ', 'sac', 'HÓA'],
    ['Sổ', 'sac', 'Số'],
    ['số', 'ngang', 'sô'],
  ] as const)('%s with %s is %s', (given, tone, toned) => {
    expect(withTone(given, tone)).toBe(toned);
  });

  test('puts the mark on the nucleus in the new style', () => {
    expect(withTone('hoa', 'huyen', 'new')).toBe('hoà');
    expect(withTone('uy', 'hoi', 'new')).toBe('uỷ');
  });

  test('gives nothing for a tone that a stop cannot have, and for what is no syllable', () => {
    expect(withTone('mat', 'huyen')).toBeUndefined();
    expect(withTone('web', 'sac')).toBeUndefined();
  });

  test('gives a syllable with that tone', () => {
    fc.assert(
      fc.property(syllable, fc.constantFrom(...TONES), fc.constantFrom('old', 'new'), (any, tone, style) => {
        const toned = withTone(any, tone, style);
        if (toned !== undefined) expect(toneOf(toned)).toBe(tone);
      }),
    );
  });
});

test('withoutTone takes tone marks only', () => {
  expect(withoutTone('Quốc hội, Điện Biên')).toBe('Quôc hôi, Điên Biên');
});

describe('words', () => {
  test('are runs of letters, marks and digits', () => {
    expect(words('Mạng 5G, chuyển đổi số (2025–2030)!')).toEqual([
      ...['Mạng', '5G', 'chuyển', 'đổi', 'số'],
      ...['2025', '2030'],
    ]);
  });

  test('keep the marks of decomposed text, composed', () => {
    expect(words('đổi mới'.normalize('NFD'))).toEqual(['đổi', 'mới']);
  });

  test('are none in text without any', () => {
    expect(words(' … ')).toEqual([]);
  });
});

test('replaceWords keeps what stands between words', () => {
  expect(replaceWords('an toàn, số', (word) => word.toUpperCase())).toBe('AN TOÀN, SỐ');
});
