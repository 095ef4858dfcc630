import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARTS, withoutPart } from './search-ablation.ts';

test('a declaration is replaced in its own module only', () => {
  const part = { file: 'src/a.ts', name: 'f', by: '() => 1' };
  expect(withoutPart(part, '/x/src/a.ts', 'export async function f(): Promise<number> {}')).toBe(
    'async function fAsItIs(): Promise<number> {}\nexport const f = () => 1;\n',
  );
  expect(withoutPart(part, '/x/src/a.ts', 'const f = 2;')).toBe('const fAsItIs = 2;\nconst f = () => 1;\n');
  expect(withoutPart(part, '/x/src/b.ts', 'function f() {}')).toBe('function f() {}');
  expect(() => withoutPart(part, '/x/src/a.ts', 'function ff() {}')).toThrow('declares no f');
});

test.each(PARTS)('the search has $part to be left out', (part) => {
  const source = readFileSync(part.file, 'utf8');
  expect(withoutPart(part, `/${part.file}`, source)).not.toBe(source);
});
