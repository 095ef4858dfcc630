import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEXICON, lexiconWith } from './lexicon.fixture.ts';
import { RARE_BUT_RIGHT } from './rare-but-right.fixture.ts';
import { asPrinted, repairLine } from './repair.ts';

describe('misread letters are put right', () => {
  test.each([
    ['nâng cao chất luợng', 'chất luợng', 'chất lượng'],
    ['chuyến dịch cơ cấu kinh tế', 'chuyến dịch', 'chuyển dịch'],
    ['kết noi với mạng lưới', 'kết noi', 'kết nối'],
    ['của Mặt trận To quốc và các đoàn thể', 'Mặt trận To quốc', 'Mặt trận Tổ quốc'],
    ['văn hóa, xã hộỉ', 'xã hộỉ', 'xã hội'],
    ['tàỉ nguyên của tỉnh', 'tàỉ nguyên', 'tài nguyên'],
    ['các tố chức của tỉnh', 'tố chức', 'tổ chức'],
    ['phát triến nông nghiệp', 'phát triến', 'phát triển'],
    ['hoàn thành chuyến đối số trong năm', 'chuyến đối số', 'chuyển đổi số'],
    ['bảo vệ môi truờng', 'môi truờng', 'môi trường'],
    ['lấy nguời dân làm gốc', 'nguời dân', 'người dân'],
    ['tỉnh sẽ đấy mạnh thu hút đầu tư', 'đấy mạnh', 'đẩy mạnh'],
    ['năng suất 1ao động tăng', '1ao động', 'lao động'],
    ['sự tharn gia của doanh nghiệp', 'tharn gia', 'tham gia'],
    ['Uỷ ban nhân dàn tỉnh', 'Uỷ ban nhân dàn', 'Uỷ ban nhân dân'],
    ['hai nguời', 'hai nguời', 'hai người'],
  ])('%s', (text, from, to) => {
    expect(repairLine(text, LEXICON).repairs).toEqual([{ from, to }]);
  });

  test.each([
    ['ĐẨY MẠNH CHUYẾN ĐỔI SỐ', 'ĐẨY MẠNH CHUYỂN ĐỔI SỐ'],
    ['Chuyến đổi số là xu thế.', 'Chuyển đổi số là xu thế.'],
    ['các đồng chí Truởng phòng', 'các đồng chí Trưởng phòng'],
  ])('in the case of the printed word: %s', (text, repaired) => {
    expect(repairLine(text, LEXICON).text).toBe(repaired);
  });

  test('a name is mended where its neighbours leave no other', () => {
    expect(repairLine('tại tỉnh Quáng Ninh và tỉnh Yên Bái', LEXICON).text).toBe(
      'tại tỉnh Quảng Ninh và tỉnh Yên Bái',
    );
  });
});

/** What an editor may be asked about: two rare words side by side that are a letter or two from a common one. */
const MAY_BE_ASKED = ['"dòng bằng" may be misread: "đồng" for "dòng"?'];

describe('what is right stays', () => {
  test.each(RARE_BUT_RIGHT)('%s', (sentence) => {
    const { text, repairs, doubts } = repairLine(sentence.normalize('NFC'), LEXICON);
    expect({ text, repairs }).toEqual({ text: sentence, repairs: [] });
    expect(doubts.filter((doubt) => !MAY_BE_ASKED.includes(doubt))).toEqual([]);
  });

  test('even without the content to learn from, and in a text that is full of misread letters', () => {
    const bare = lexiconWith([]);
    const changed = RARE_BUT_RIGHT.filter((sentence) => repairLine(sentence, bare).repairs.length > 0);
    const suspected = RARE_BUT_RIGHT.filter(
      (sentence) => repairLine(sentence, LEXICON, true).repairs.length > 0,
    );
    expect([changed, suspected]).toEqual([[], []]);
  });

  test('a line without any mark is not judged: it is another language', () => {
    expect(repairLine('The to chuc of chuyen doi so', LEXICON).repairs).toEqual([]);
  });
});

describe('what is unsure is said', () => {
  test('two words that are as likely are both named', () => {
    const { text, doubts } = repairLine('một ngạy', LEXICON);
    expect(text).toBe('một ngạy');
    expect(doubts.join()).toMatch(/^"ngạy" may be misread: /);
  });

  test('so is what can be no syllable at all', () => {
    expect(repairLine('xuất bản phhẩm mới', LEXICON).doubts).toEqual(['"phhẩm" is no Vietnamese syllable']);
  });
});

describe('what was printed can be told', () => {
  const line = repairLine('đến năm 2030, 7 tố chức và 9 hộỉ viên', LEXICON);

  test('of a stretch of the repaired line', () => {
    const start = line.text.indexOf('7 tổ');
    expect(line.printed(start, start + '7 tổ chức'.length)).toBe('7 tố chức');
    expect(line.printed(0, line.text.length)).toBe('đến năm 2030, 7 tố chức và 9 hộỉ viên');
  });

  test('of a token at its first place', () => {
    expect(asPrinted(line, '9 hội viên')).toBe('9 hộỉ viên');
    expect(asPrinted(line, 'năm 2030')).toBe('năm 2030');
    expect(asPrinted(line, 'nowhere')).toBe('nowhere');
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    ...'chất luợng chuyến dịch tố chức To quốc Mặt trận kết noi UBND 52-NQ/TW 1ượng hộỉ . , số 5G nguời Đắk'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }).map((each) => each.normalize('NFC')),
  );

  test('the printed line can always be told from the repaired one', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const line = repairLine(printed, LEXICON);
        expect(line.printed(0, line.text.length)).toBe(printed);
        expect(repairLine(printed, LEXICON)).toMatchObject({ text: line.text });
      }),
    );
  });

  test('spaces, punctuation and the number of words stay', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const shape = (each: string) => each.replace(/[\p{L}\p{M}\p{N}]+/gu, 'x');
        expect(shape(repairLine(printed, LEXICON).text)).toBe(shape(printed));
      }),
    );
  });
});
