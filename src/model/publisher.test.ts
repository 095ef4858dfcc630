import { describe, expect, test } from 'vitest';
import { publishersText, publisherText } from './publisher.ts';
import { source } from './source.fixture.ts';

describe('a source was published by', () => {
  test('a publisher that was inferred, and is marked so; any other note is no doubt', () => {
    const noted = (note: string) => publisherText(source({ 'publisher-note': note }));
    expect(noted('Suy luận: tệp không ghi địa chỉ.')).toBe('Báo Quảng Ninh (suy luận)');
    expect(noted('Ghi ở đầu trang (dòng 4).')).toBe('Báo Quảng Ninh');
  });

  test('publishers of which each is named once', () => {
    const sources = [source({}), source({ title: 'Bài khác' }), source({ publisher: 'Báo khác' })];
    expect(publishersText(sources.map((data) => ({ data })))).toBe('Báo Quảng Ninh; Báo khác');
  });

  test('its publisher', () => {
    expect(publisherText(source({}))).toBe('Báo Quảng Ninh');
  });

  test('one that took it from another', () => {
    const reposted = source({ publisher: 'Trang của bệnh viện', 'original-publisher': 'Báo Quảng Ninh' });
    expect(publisherText(reposted)).toBe('Trang của bệnh viện, đăng lại từ Báo Quảng Ninh');
  });
});
