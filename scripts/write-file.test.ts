import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from '../src/knowledge/fixture.ts';
import { replaceFile, writeNewFile } from './write-file.ts';

test('a new file is written with the folders above it', () => {
  withFolder({}, (root) => {
    replaceFile(join(root, 'content/verified.json'), '{}\n');
    expect(readFileSync(join(root, 'content/verified.json'), 'utf8')).toBe('{}\n');
  });
});

test('a file that is there is replaced, and nothing else is left behind', () => {
  withFolder({ 'a.json': 'old, and longer than what comes' }, (root) => {
    replaceFile(join(root, 'a.json'), 'new');
    expect(readFileSync(join(root, 'a.json'), 'utf8')).toBe('new');
    expect(readdirSync(root)).toEqual(['a.json']);
  });
});

test('an error leaves what was there, and nothing else behind', () => {
  withFolder({}, (root) => {
    mkdirSync(join(root, 'a.json'));
    expect(() => replaceFile(join(root, 'a.json'), 'new')).toThrow(/a\.json/);
    expect(readdirSync(root)).toEqual(['a.json']);
  });
});

test('a file that must be new is written where there is none, and never over another', () => {
  withFolder({}, (root) => {
    const path = join(root, 'content/articles/a.mdx');
    expect(writeNewFile(path, 'first')).toBe(true);
    expect(writeNewFile(path, 'second')).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('first');
    expect(readdirSync(join(root, 'content/articles'))).toEqual(['a.mdx']);
  });
});
