import { describe, expect, test } from 'vitest';
import { matchQuality, QUALITY, wordKey } from './word-match.ts';

describe('a typed word', () => {
  test('as it stands answers best, wherever the tone is put and however i is spelled', () => {
    expect(matchQuality('đường', 'Đường')).toBe(QUALITY.exact);
    expect(matchQuality('hoà', 'hòa')).toBe(QUALITY.exact);
    expect(matchQuality('dịên', 'diện')).toBe(QUALITY.exact);
    expect(matchQuality('sĩ', 'Sỹ')).toBe(QUALITY.exact);
  });

  test('may lack marks of the text', () => {
    expect(matchQuality('duong', 'đường')).toBe(QUALITY.marksLeftOut);
    expect(matchQuality('đôi', 'đổi')).toBe(QUALITY.marksLeftOut);
    expect(matchQuality('so', 'số')).toBe(QUALITY.marksLeftOut);
  });

  test('means the marks that it has', () => {
    expect(matchQuality('đường', 'dương')).toBe(QUALITY.otherMarks);
    expect(matchQuality('túy', 'tuy')).toBe(QUALITY.otherMarks);
    expect(matchQuality('đường', 'dường')).toBe(QUALITY.otherMarks);
    expect(matchQuality('chuyễn', 'chuyển')).toBe(QUALITY.otherMarks);
  });

  test('that is unfinished answers by its beginning', () => {
    expect(matchQuality('chuy', 'chuyển')).toBe(QUALITY.marksLeftOut);
    expect(matchQuality('đầ', 'đầu')).toBe(QUALITY.exact);
    expect(matchQuality('đầ', 'dầu')).toBe(QUALITY.otherMarks);
    expect(matchQuality('túy', 'tuyến')).toBe(QUALITY.otherMarks);
  });
});

test('the key of a word has no marks', () => {
  expect(['Đẩy', 'Sỹ', 'quý', '5G'].map(wordKey)).toEqual(['day', 'si', 'qui', '5g']);
});
