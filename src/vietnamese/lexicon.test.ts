import { describe, expect, test } from 'vitest';
import { createLexicon } from './lexicon.ts';

const lexicon = createLexicon({
  dictionary: 'tổ chức\ntố cáo\nkĩ thuật\nngườì\nxe bò\nô\ntô\n',
  trusted: '# Small words\nvà, của\n\n# Words\ntổ chức, chuyển đổi số, Mặt trận Tổ quốc\n',
  prose: ['chuyen-doi-so: Tổ chức và đổi mới của tổ chức, khác “tố chức”'],
});

describe('a lexicon', () => {
  test('knows the syllables of its lists that are well-formed', () => {
    expect(lexicon.usage('tố')).toMatchObject({ words: 1, isSmall: false });
    expect(lexicon.usage('và')).toMatchObject({ isSmall: true });
    expect(lexicon.usage('ngườì')).toBeUndefined();
    expect(lexicon.usage('chuyen')).toBeUndefined();
  });

  test('finds words by their skeleton, our own first and each once', () => {
    expect(lexicon.wordsLike('to chuc')).toEqual([
      { syllables: ['tổ', 'chức'], isTrusted: true, isName: false },
    ]);
    expect(lexicon.wordsLike('ki thuat')).toEqual([
      { syllables: ['kĩ', 'thuật'], isTrusted: false, isName: false },
    ]);
    expect(lexicon.wordsLike('mat tran to quoc')).toMatchObject([{ isName: true }]);
    expect(lexicon.wordsLike('khong co')).toEqual([]);
  });

  test('counts which syllables follow each other in prose', () => {
    expect(lexicon.followed('tổ', 'chức')).toBe(2);
    expect(lexicon.followed('chuyen', 'doi')).toBe(0);
  });

  test('learns nothing from what is quoted, which may have misread letters', () => {
    expect(lexicon.followed('tố', 'chức')).toBe(0);
  });

  test('knows words that are written in one', () => {
    expect(lexicon.isRunTogether('ôtô')).toBe(true);
    expect(lexicon.isRunTogether('hộỉ')).toBe(false);
  });
});
