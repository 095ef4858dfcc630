import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';
import { findSecrecyMarks } from './secrecy.ts';

describe('a mark of classification is found', () => {
  test.each([
    ...[
      'MẬT',
      'Mật',
      'mật',
      '(Mật)',
      '[MẬT]',
      '“MẬT”',
      '* MẬT *',
      '- MẬT -',
      '*** TỐI MẬT ***',
      'Tối mật.',
      'TỐI MẬT',
      'TUYỆT MẬT',
    ],
    ...[
      'M Ậ T',
      'T Ố I  M Ậ T',
      'T Ố I M Ậ T',
      'MẬT - HỎA TỐC',
      'Hoả tốc - Tối mật',
      'MẬT - Bản số: 03',
      'BÁO CÁO (MẬT)',
    ],
    ...[
      'Độ mật: Tối mật',
      'ĐỘ MẬT : MẬT',
      'Mức độ mật: Tuyệt mật',
      'Dấu chỉ độ mật: Mật',
      'Độ mật: Tối mật. Số: 12/BC',
      'Độ Tối mật',
    ],
    ...[
      'Tài liệu mật',
      'TÀI LIỆU TUYỆT MẬT',
      'Văn bản mật',
      'Bí mật nhà nước độ Tối mật',
      'TÀI LIỆU BÍ MẬT NHÀ NƯỚC',
    ],
    ...['SỞ VÍ DỤ\tMẬT', 'ỦY BAN NHÂN DÂN      TỐI MẬT', 'Độ mật | Tối mật'],
  ])('%j', (line) => {
    expect(findSecrecyMarks(`Đầu trang\n${line}\nCuối trang`)).toMatchObject([
      { line: 2, text: line.trim() },
    ]);
  });
});

describe('the word in another sense is none', () => {
  test.each([
    ...[
      'bảo vệ bí mật nhà nước',
      'Bí mật',
      'Bảo mật',
      'Mật khẩu',
      'Mật độ',
      'Thân mật',
      'đường mật',
      'MẬT ONG',
      'Cơ mật',
      'Hồ sơ mật',
    ],
    ...[
      'Văn bản mật được gửi qua mạng riêng.',
      'Số hóa tài liệu (trừ tài liệu mật)',
      'Luật Bảo vệ bí mật nhà nước',
    ],
    ...[
      'Độ mật',
      'Độ mật: Thường',
      'Độ mật: Không mật',
      'Độ mật: tuyệt mật, tối mật, mật',
      '1. Tuyệt mật',
      '- Mật;',
      '- Tuyệt mật',
    ],
    ...['Tuyệt mật, tối mật và mật', 'Tuyệt mật | Tối mật | Mật', 'Tuyệt mật\nTối mật\nMật'],
    'Cơ quan soạn thảo phải xác định những phần nào của văn bản là bí\nmật.',
  ])('%j', (text) => {
    expect(findSecrecyMarks(text)).toEqual([]);
  });
});

test('a file with a mark is refused with the line', () => {
  expect(readText(new TextEncoder().encode('SỞ VÍ DỤ\nTối mật\nBáo cáo về hạ tầng số của tỉnh'))).toEqual({
    refused: 'bears a mark of classification in line 2: “Tối mật”; state secrets must not be imported',
  });
});

test('also on a web page, wherever it stands', () => {
  const page =
    '<body>\n<div>Độ mật: Mật</div>\n<article><h1>Một báo cáo dài</h1><p>Đoạn văn đủ dài để là một đoạn của bài viết này, có dấu.</article>';
  expect(readText(new TextEncoder().encode(page))).toEqual({
    refused: 'bears a mark of classification in line 2: “Độ mật: Mật”; state secrets must not be imported',
  });
});
