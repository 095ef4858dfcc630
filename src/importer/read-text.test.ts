import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('text in UTF-8 is read', () => {
  test('with line feeds, whatever ended its lines', () => {
    expect(readText(utf8('một\r\nhai\rba\u2028bốn'))).toEqual({ text: 'một\nhai\nba\nbốn' });
  });

  test('without its byte-order mark', () => {
    expect(readText(utf8('\ufeffChuyển đổi số'))).toEqual({ text: 'Chuyển đổi số' });
  });

  test('in NFC, also when it came in NFD', () => {
    expect(readText(utf8('Nghị quyết'.normalize('NFD')))).toEqual({ text: 'Nghị quyết' });
  });

  test('and reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (input) => {
        const once = readText(utf8(input));
        if ('text' in once) expect(readText(utf8(once.text))).toEqual(once);
      }),
    );
  });
});

describe('anything else is refused with what it is', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'is empty'],
    ['blank lines', utf8(' \n\n\t'), 'holds nothing but blank lines'],
    ['a PDF', utf8('%PDF-1.7 …'), 'is a PDF; the importer reads plain text in UTF-8'],
    [
      'an Office document',
      Uint8Array.of(0x50, 0x4b, 3, 4, 20),
      'is a ZIP archive or an Office document (.docx, .odt); the importer reads plain text in UTF-8',
    ],
    [
      'UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x41, 0),
      'is text in UTF-16; the importer reads plain text in UTF-8',
    ],
    ['other bytes', Uint8Array.of(65, 0, 66), 'is binary, not text; the importer reads plain text in UTF-8'],
    [
      'a saved web page',
      utf8('<!DOCTYPE html><html><body>…'),
      "is HTML; the importer reads plain text in UTF-8: copy the article's text from the browser",
    ],
    [
      'Windows-1258',
      Uint8Array.of(...utf8('một\nhai\n'), 0xd0, 0xe0, 0x20),
      'is not UTF-8 (see line 3), perhaps Windows-1258, TCVN3 or VNI; save it as UTF-8 first',
    ],
    [
      'UTF-8 that was read as Latin-1',
      utf8('tiáº¿ng Viá»‡t Ä‘áº¹p'),
      'was UTF-8 but has been read as Latin-1 and saved again; export it anew',
    ],
  ])('%s', (_, bytes, refused) => {
    expect(readText(bytes)).toEqual({ refused });
  });
});
