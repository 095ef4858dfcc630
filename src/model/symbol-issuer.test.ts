import { describe, expect, test } from 'vitest';
import { issuerFromAbbreviation, issuerNames, issuerSide } from './symbol-issuer.ts';

describe('a known issuer is put in its right spelling', () => {
  test.each([
    ['tw', 'TW'],
    ['tu', 'TU'],
    ['hdnd', 'HĐND'],
    ['HDND', 'HĐND'],
    ['ttg', 'TTg'],
    ['TTG', 'TTg'],
    ['bcdtw', 'BCĐTW'],
    ['qh15', 'QH15'],
    ['ubtvqh15', 'UBTVQH15'],
    ['bgddt', 'BGDĐT'],
  ])('%s as %s', (text, issuer) => {
    expect(issuerFromAbbreviation(text)).toBe(issuer);
  });

  test('and others are left unknown', () => {
    expect(issuerFromAbbreviation('XYZ')).toBeUndefined();
    expect(issuerFromAbbreviation('')).toBeUndefined();
    expect(issuerFromAbbreviation('15')).toBeUndefined();
  });
});

describe('the side of an issuer', () => {
  test.each([
    ['TW', 'party'],
    ['TU', 'party'],
    ['VPTU', 'party'],
    ['UBKTTW', 'party'],
    ['ĐH', 'party'],
    ['UBND', 'state'],
    ['TTg', 'state'],
    ['QH15', 'state'],
    ['BKHCN', 'state'],
    ['BCĐ', undefined],
    ['ĐTN', undefined],
  ])('%s is %s', (issuer, side) => {
    expect(issuerSide(issuer)).toBe(side);
  });
});

test('an abbreviation names the authorities it covers', () => {
  expect(issuerNames('TW').slice(0, 3)).toEqual(['Bộ Chính trị', 'Ban Chấp hành Trung ương', 'Ban Bí thư']);
  expect(issuerNames('QH15')).toEqual(['Quốc hội']);
  expect(issuerNames('XYZ')).toEqual([]);
});
