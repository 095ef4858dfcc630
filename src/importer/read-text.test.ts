import fc from 'fast-check';
import iconv from 'iconv-lite';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const SEEDS = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
const ARTICLE =
  'Xã Ví Dụ phủ sóng mọi thôn bản\nĐến nay cả xã có mười hai trạm phát sóng, đủ cho 1.200 hộ dân.\n' +
  'Người dân làm thủ tục hành chính tại nhà.';

describe('text in UTF-8 is read', () => {
  test('with line feeds, whatever ended its lines', () => {
    expect(readText(utf8('một\r\nhai\rba\u2028bốn'))).toEqual({ text: 'một\nhai\nba\nbốn' });
  });

  test('without its byte-order mark', () => {
    expect(readText(utf8('\ufeffChuyển đổi số'))).toEqual({ text: 'Chuyển đổi số' });
  });

  test('with Đ for the eths that portals print for it', () => {
    expect(readText(new TextEncoder().encode('Quyết định 1565/QÐ-TTg của Thủ tướng.'))).toEqual({
      text: 'Quyết định 1565/QĐ-TTg của Thủ tướng.',
    });
  });

  test('in NFC, also when it came in NFD', () => {
    expect(readText(utf8('Nghị quyết'.normalize('NFD')))).toEqual({ text: 'Nghị quyết' });
    expect(readText(utf8(ARTICLE.normalize('NFD')))).toEqual(readText(utf8(ARTICLE)));
  });

  test.each([
    ['foreign words', 'Đại diện São Tomé và café Noël ở Besançon, naïve façade, Malmö, Tromsø, très né thé.'],
    ['mathematics', 'Với f(x) = a(n) + e^x và a^n ≤ b^m, ta có x² + y³ ≈ 25°C × ½, sai số ±0,1 µm.'],
    ['code', "Gọi `foo(a^b)` rồi `don't()`; biểu thức o+.n và u+?m là của máy, không phải lời văn."],
    ['emoji', 'Chào mừng 😀👨‍👩‍👧 năm mới 🇻🇳 ở xã Ví Dụ.'],
    ['tags', 'Thẻ <p> mở một đoạn và </p> đóng nó; thẻ <br> xuống dòng trong đoạn.'],
    ['footnotes', 'Kế hoạch¹ này do xã² lập cho³ năm nay, theo hạ tầng⁴ sẵn có.'],
  ])('with %s in it', (_, text) => {
    expect(readText(utf8(text))).toEqual({ text: text.normalize('NFC') });
  });

  test.runIf(seedFiles().length > 0)('as the five seeds are', () => {
    for (const file of seedFiles()) expect(readText(readFileSync(file))).toHaveProperty('text');
  });
});

describe('anything else is refused with what it is', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'is empty'],
    ['blank lines', utf8(' \n\n\t'), 'holds nothing but blank lines'],
    ['a PDF', utf8('%PDF-1.7 …'), 'is a PDF; the importer reads plain text in UTF-8, or a saved web page'],
    [
      'an Office document',
      Uint8Array.of(0x50, 0x4b, 3, 4, 20),
      'is a ZIP archive or an Office document (.docx, .odt); the importer reads plain text in UTF-8, or a saved web page',
    ],
    [
      'a single-file web page',
      utf8('From: <Saved by Blink>\nMIME-Version: 1.0'),
      'is a web archive (MHTML); save the page as HTML; the importer reads plain text in UTF-8, or a saved web page',
    ],
    [
      'UTF-16',
      iconv.encode('Đoạn một', 'utf-16le', { addBOM: true }),
      'is text in UTF-16 that begins “Đoạn một”; save it as UTF-8 first',
    ],
    [
      'UTF-16 without a mark',
      iconv.encode(ARTICLE, 'utf-16be'),
      'is text in UTF-16 that begins “Xã Ví Dụ phủ sóng mọi thôn bản”; save it as UTF-8 first',
    ],
    [
      'UTF-32',
      iconv.encode('Đoạn một', 'utf-32le', { addBOM: true }),
      'is text in UTF-32 that begins “Đoạn một”; save it as UTF-8 first',
    ],
    [
      'other bytes',
      Uint8Array.of(65, 0, 66),
      'is binary, not text; the importer reads plain text in UTF-8, or a saved web page',
    ],
    [
      'English',
      utf8('Nothing in here is what an editor of this site would ever want to read.'),
      'holds no Vietnamese (0 of 15 words have Vietnamese marks)',
    ],
    [
      'Vietnamese without marks',
      utf8('Den nay ca xa co muoi hai tram phat song'),
      'is Vietnamese without its marks (0 of 10 words have Vietnamese marks); copy it anew with them',
    ],
    [
      'XML',
      utf8('<?xml version="1.0"?><rss></rss>'),
      'is XML; the importer reads plain text in UTF-8, or a saved web page',
    ],
  ])('%s', (_, bytes, refused) => {
    expect(readText(bytes)).toEqual({ refused });
  });
});

describe('whatever the bytes are', () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'grapheme' }).map(utf8),
    fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '</p>',
          '<p>',
          '<li>',
          '<!--',
          'mật',
          'Đ',
          '\ufffd',
          '\u0000',
          'céng ',
          '&#0;',
          '\r',
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => utf8(parts.join(''))),
  );

  test('reading never throws, and twice gives the same', () => {
    fc.assert(
      fc.property(anything, (bytes) => {
        expect(readText(bytes)).toEqual(readText(bytes));
      }),
    );
  });

  test('reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (input) => {
        const once = readText(utf8(input));
        if ('text' in once && once.page === undefined) expect(readText(utf8(once.text))).toEqual(once);
      }),
    );
  });

  test('composed or decomposed text gives the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ARTICLE.split(/(?<= )/u)), (parts) => {
        const text = parts.join('');
        expect(readText(utf8(text.normalize('NFD')))).toEqual(readText(utf8(text.normalize('NFC'))));
      }),
    );
  });
});

/** The folder beside the repository isn't everywhere. */
function seedFiles(): string[] {
  try {
    return readdirSync(SEEDS).map((name) => join(SEEDS, name));
  } catch {
    return [];
  }
}
