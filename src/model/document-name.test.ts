import { describe, expect, test } from 'vitest';
import { documentKind, documentLabel, documentName } from './document-name.ts';
import type { DocumentData } from './document.ts';

type Named = Pick<DocumentData, 'kind' | 'title' | 'symbol' | 'kindLabel'>;

describe('a document is called', () => {
  test.each<[string, Named]>([
    ['Nghị quyết 52-NQ/TW', { kind: 'resolution', symbol: '52-NQ/TW', title: 'Về một số chủ trương' }],
    [
      'Kế hoạch hành động 17/KH-UBND',
      { kind: 'plan', kindLabel: 'Kế hoạch hành động', symbol: '17/KH-UBND', title: 'X' },
    ],
    ['Đề án xây dựng chính quyền điện tử', { kind: 'scheme', title: 'Xây dựng chính quyền điện tử' }],
    ['Đề án đào tạo nhân lực', { kind: 'scheme', title: 'Đào tạo nhân lực' }],
    ['Đề án tổng thể chính quyền số', { kind: 'scheme', title: 'Đề án tổng thể chính quyền số' }],
    ['Kiến trúc chính quyền điện tử', { kind: 'architecture', title: 'Kiến trúc chính quyền điện tử' }],
    ['Văn bản của sở, ngành', { kind: 'collection', title: 'Văn bản của sở, ngành' }],
    ['Nghị quyết Đại hội XV', { kind: 'congress-resolution', title: 'Nghị quyết Đại hội XV' }],
    ['Quy hoạch tổng thể', { kind: 'master-plan', kindLabel: 'Các quy hoạch', title: 'Quy hoạch tổng thể' }],
    ['Bộ chỉ số ICT Index', { kind: 'index-set', title: 'ICT Index' }],
  ])('%s', (name, data) => {
    expect(documentName(data)).toBe(name);
  });
});

test('the kind is as printed where that isn’t the standard name', () => {
  expect(documentKind({ kind: 'plan' })).toBe('Kế hoạch');
  expect(documentKind({ kind: 'plan', kindLabel: 'Kế hoạch hành động' })).toBe('Kế hoạch hành động');
});

test('the shortest label is the symbol, else the name', () => {
  const data = { kind: 'scheme', title: 'Đào tạo nhân lực' } as DocumentData;
  expect(documentLabel({ ...data, symbol: '47-ĐA/TU' })).toBe('47-ĐA/TU');
  expect(documentLabel(data)).toBe('Đề án đào tạo nhân lực');
});
