import { expect, test } from 'vitest';
import { smallContent, type Fields } from '../model/fixture.ts';
import { checkIssued } from './check-issued.ts';

const CENTRE = 'trung-uong/52-nq-tw';

const messages = (fields: Fields[string]) => {
  const { documents } = smallContent({ [`documents/${CENTRE}`]: { mentions: [], ...fields } });
  const document = documents.find(({ id }) => id === CENTRE);
  return document ? checkIssued(document.data).map(({ message }) => message) : [];
};

test.each([
  ['the summary', { summary: 'Nghị quyết ngày 27/9/2019.' }],
  ['the note on it', { summary: 'Nghị quyết.', 'issued-note': 'Theo bài đăng ngày 27/9/2019.' }],
  ['a mention', { mentions: [{ source: 'src-000', paragraph: 1, figures: ['52-NQ/TW', '27/9/2019'] }] }],
  ['a day of the month, where no more is known', { issued: '2019-09', summary: 'Tin ngày 30/9/2019.' }],
])('a day of issue holds that is told by %s', (_, fields) => {
  expect(messages(fields)).toEqual([]);
});

test('a day of issue that nothing tells is a slip', () => {
  expect(messages({ summary: 'Nghị quyết ngày 28/9/2019.' })).toEqual([
    'issued is 2019-09-27, its summary and mentions tell 9/2019, 28/9/2019; say it in the summary',
  ]);
});

test('a document without a day of issue has nothing to tell', () => {
  expect(messages({ issued: undefined, summary: 'Nghị quyết.' })).toEqual([]);
});
