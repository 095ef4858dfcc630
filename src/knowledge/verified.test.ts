import { describe, expect, test } from 'vitest';
import { buildGraph } from '../model/graph.ts';
import { evidencedEntries, isPlaced } from '../model/verification-entry.ts';
import { formatRecord } from '../model/verification-record.ts';
import { recordOf } from '../model/verification.ts';
import { edit, SMALL_FILES, withFolder, type Files } from './fixture.ts';
import { readContent } from './read-content.ts';
import { formatOffences } from './report.ts';
import { checkRecord, RECORD_FILE, verifiedClaims } from './verified.ts';

const ARTICLE = 'content/articles/lo-trinh.mdx';
const FILES = edit('content/sources/src-000.yaml', 'read: full', 'read: full\nfile: 000.txt');
const RECORD = withFolder(FILES, (root) => {
  const placed = evidencedEntries(readContent(root).content).filter(isPlaced);
  return formatRecord(recordOf(placed, [{ id: 'src-000', file: '000.txt', sha256: 'abc' }], '2026-11-20'));
});
const RECORDED: Files = { ...FILES, [RECORD_FILE]: RECORD };

const check = (files: Files) =>
  withFolder(files, (root) => {
    const read = readContent(root);
    const { offences, unverified } = checkRecord(read, root);
    return {
      offences: formatOffences(offences, read.files),
      unverified: formatOffences(unverified, read.files),
    };
  });
const claims = (files: Files) =>
  withFolder(files, (root) => {
    const built = buildGraph(readContent(root).content, '2026-11-22');
    if ('offences' in built) throw new Error(built.offences.map(({ message }) => message).join('\n'));
    const { day, ids } = verifiedClaims(built.graph, root);
    return { day, ids: [...ids] };
  });

describe('the content is held to its record', () => {
  test('as recorded it has no offence', () => {
    expect(check(RECORDED)).toEqual({ offences: [], unverified: [] });
  });

  test('without a record all of it is not yet verified', () => {
    const { offences, unverified } = check(SMALL_FILES);
    expect(offences).toEqual([]);
    expect(unverified.map((line) => line.replace(/^.*: /, ''))).toEqual([
      'claim tq-bang-rong-2030 is not yet verified',
      'claim tq-bang-rong-2024 is not yet verified',
      'document trung-uong/52-nq-tw is not yet verified',
      'term dti is not yet verified',
      'programme ioc is not yet verified',
    ]);
  });

  test('a difference is an offence at its line', () => {
    const changed = edit(ARTICLE, 'quantity: { is: 80 }', 'quantity: { is: 8 }', RECORDED);
    const line = (changed[ARTICLE] ?? '').split('\n').findIndex((text) => text.includes('{ is: 8 }')) + 1;
    expect(check(changed).offences).toEqual([
      `${ARTICLE}:${line}: claim tq-bang-rong-2024: quantity is { is: 8 }; { is: 80 } was verified against src-000. ` +
        'Mend it, or verify it again: npm run check -- --sources DIR --record',
    ]);
  });

  test('what is recorded and gone is stale, at its line of the record', () => {
    const { 'content/glossary/dti.yaml': _, ...without } = RECORDED;
    const line = RECORD.split('\n').findIndex((text) => text.includes('"dti"')) + 1;
    expect(check(without).offences).toEqual([
      `${RECORD_FILE}:${line}: stale: term dti was verified and is no longer in the content as it was. ` +
        'Put it back, or verify again: npm run check -- --sources DIR --record',
    ]);
  });

  test('what cannot be read is not called stale as well', () => {
    expect(check(edit(ARTICLE, 'summary: Một kế', 'summary: Một: kế', RECORDED)).offences).toEqual([]);
    expect(check(edit('content/glossary/dti.yaml', 'term: DTI\n', '', RECORDED)).offences).toEqual([]);
  });

  test('a record that is none says so, and how to come by one', () => {
    const { offences } = check({ ...RECORDED, [RECORD_FILE]: '{ "claims": ' });
    expect(offences).toHaveLength(1);
    expect(offences[0]).toMatch(
      /^content\/verified\.json:1: the file is no JSON: .*\. Restore it from the repository, or write it anew: npm run check/,
    );
  });
});

describe('pages are told', () => {
  test('which claims were verified, and when', () => {
    expect(claims(RECORDED)).toEqual({ day: '2026-11-20', ids: ['tq-bang-rong-2030', 'tq-bang-rong-2024'] });
  });

  test('not of a claim that says something else now', () => {
    const changed = edit(ARTICLE, 'quantity: { is: 80 }', 'quantity: { is: 8 }', RECORDED);
    expect(claims(changed).ids).toEqual(['tq-bang-rong-2030']);
  });

  test('of none where there is no record, or one that cannot be read', () => {
    expect(claims(FILES)).toEqual({ day: undefined, ids: [] });
    expect(claims({ ...FILES, [RECORD_FILE]: '{' })).toEqual({ day: undefined, ids: [] });
  });
});
