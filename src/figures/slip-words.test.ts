import { expect, test } from 'vitest';
import { namesOther, namesTwice, saysOther } from './slip-words.ts';

test('a slip is said with what is known, and with what can be done', () => {
  expect(saysOther('2031', '2025, 2030')).toBe(
    'says "2031", known here: 2025, 2030; correct one of them, or list its words under "plain"',
  );
  expect(saysOther('93%')).toBe('says "93%"; correct one of them, or list its words under "plain"');
  expect(namesOther('52-NQ/TW', "this page doesn't name elsewhere")).toBe(
    `names 52-NQ/TW, which this page doesn't name elsewhere; name it there, or list its words under "plain"`,
  );
  expect(namesTwice('năm 2018, 2018')).toBe('"năm 2018, 2018" names one date twice');
});
