import { describe, expect, test } from 'vitest';
import { documentSchema } from './document.ts';

const central = {
  symbol: '52-NQ/TW',
  kind: 'resolution',
  title: 'Về một số chủ trương, chính sách',
  'title-status': 'shortened',
  issuer: 'Bộ Chính trị',
  level: 'central',
  summary: 'Nghị quyết của trung ương.',
  sources: ['na-21'],
};

const issues = (fields: Record<string, unknown>) =>
  documentSchema.safeParse({ ...central, ...fields }).error?.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }));

test('a document needs no more than what it is, who issued it and where that stands', () => {
  expect(documentSchema.parse(central)).toEqual({
    symbol: '52-NQ/TW',
    kind: 'resolution',
    title: 'Về một số chủ trương, chính sách',
    titleStatus: 'shortened',
    aliases: [],
    issuer: 'Bộ Chính trị',
    level: 'central',
    implements: [],
    summary: 'Nghị quyết của trung ương.',
    sources: ['na-21'],
    mentions: [],
    missing: [],
    plain: [],
    targets: [],
    results: [],
  });
});

describe('a document is refused', () => {
  test('with a symbol that is none', () => {
    expect(issues({ symbol: 'Nghị quyết năm hai' })).toEqual([
      { path: 'symbol', message: 'is a document symbol such as "52-NQ/TW"' },
    ]);
  });

  test('when it is provincial without a province, or central with one', () => {
    const offence = {
      path: 'province',
      message: 'a provincial document names its province, a central one names none',
    };
    expect(issues({ level: 'provincial' })).toEqual([offence]);
    expect(issues({ province: 'quang-ninh' })).toEqual([offence]);
  });

  test('without a source', () => {
    expect(issues({ sources: [] })).toEqual([{ path: 'sources', message: 'names at least one source' }]);
  });

  test('with a mention that has no place', () => {
    expect(issues({ mentions: [{ source: 'na-21' }] })).toEqual([
      {
        path: 'mentions.0',
        message: 'is { source, paragraph, figures } or { source, line, where, figures }',
      },
    ]);
  });
});
