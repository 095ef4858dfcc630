import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FILES } from '../src/evidence/fixture.ts';
import { withFolder } from '../src/knowledge/fixture.ts';
import { check, checkIn } from './check.fixture.ts';

const TERM = `term: ABC
expansion: Chữ thử
definition: Một chữ để thử.
kind: abbreviation
evidence: { sources: [src-000] }
`;

describe('what was read through', () => {
  const PLACE = 'content/indicators/bang-rong.yaml';
  const SOURCE = 'content/sources/src-000.yaml';
  const NUMBERS = 'content/numbers.json';
  const ADVICE = `when last read through; if the change is meant: npm run check -- --accept ${SOURCE}`;
  const change = (root: string, file: string, before: string, after: string) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain(before);
    writeFileSync(join(root, file), text.replace(before, after));
  };

  test('is counted where nobody has accepted it', () => {
    expect(check(FILES).stdout).toMatch(/^not yet accepted: \d+ numbers in \d+ files \(/m);
  });

  test('is recorded when it is accepted, and a digit that changes is told', () => {
    withFolder(FILES, (root) => {
      const { status, stdout } = checkIn(root, '--accept', 'all');
      expect(status).toBe(0);
      expect(stdout).toContain(`accepted: ${SOURCE}\n`);
      expect(checkIn(root).stdout).not.toContain('not yet accepted');
      expect(checkIn(root, '--accept', 'all').stdout).toContain('accepted: nothing has changed\n');

      change(root, SOURCE, '2020', '2019');
      const slipped = checkIn(root);
      expect(slipped.status).toBe(1);
      expect(slipped.stderr).toMatch(new RegExp(`^${SOURCE}:\\d+: .* it was "2020[-0-9]*" ${ADVICE}$`, 'm'));
    });
  });

  test('is recorded for the named files alone, once everything else holds', () => {
    withFolder(FILES, (root) => {
      checkIn(root, '--accept', 'all');
      const before = readFileSync(join(root, NUMBERS), 'utf8');
      change(root, SOURCE, '2020', '2019');
      change(root, PLACE, 'direction: more', 'direction: up');
      expect(checkIn(root, '--accept', SOURCE).status).toBe(1);
      expect(readFileSync(join(root, NUMBERS), 'utf8')).toBe(before);

      change(root, PLACE, 'direction: up', 'direction: more');
      expect(checkIn(root, '--accept', PLACE).status).toBe(1);
      expect(checkIn(root, '--accept', SOURCE)).toMatchObject({
        status: 0,
        stdout: expect.stringContaining(`accepted: ${SOURCE}\n`),
      });
      expect(checkIn(root).status).toBe(0);
    });
  });

  test('needs a file that is there', () => {
    expect(check(FILES, '--accept').status).toBe(2);
    expect(check(FILES, '--accept', 'content/sources/src-00.yaml')).toMatchObject({
      status: 1,
      stderr:
        '--accept: there is no file "content/sources/src-00.yaml"; did you mean "content/sources/src-000.yaml"?\n',
    });
  });

  test('needs no draft', () => {
    const ARTICLE = 'content/articles/ban-nhap.mdx';
    const draft = (FILES['content/articles/lo-trinh.mdx'] ?? '')
      .replaceAll('tq-', 'nhap-')
      .replace('source: src-000', 'source: src-000\ndraft: true');
    expect(check({ ...FILES, [ARTICLE]: draft }, '--accept', ARTICLE)).toMatchObject({
      status: 1,
      stderr: `--accept: ${ARTICLE} is a draft; drafts are not recorded\n`,
    });
  });

  test('a file that is gone is taken out when that is accepted', () => {
    withFolder({ ...FILES, 'content/glossary/abc.yaml': TERM }, (root) => {
      checkIn(root, '--accept', 'all');
      rmSync(join(root, 'content/glossary/abc.yaml'));
      expect(checkIn(root).stderr).toContain(
        'content/glossary/abc.yaml is recorded and is no longer there; ',
      );
      expect(checkIn(root, '--accept', 'content/glossary/abc.yaml').status).toBe(0);
      expect(checkIn(root)).toMatchObject({ status: 0, stderr: '' });
    });
  });
});
