/** The built pages are valid HTML, every one of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';

const DIST = 'dist';
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-inline-style': 'error',
    // Our titles say what a page is about, in Vietnamese, whose words are many.
    'long-title': 'off',
    // Matters of style in the output, which nobody reads.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Everything comes from the site itself.
    'require-sri': 'off',
  },
});

test('the validator sees what is wrong', async () => {
  const { valid } = await validator.validateString('<!doctype html><p><div style="color:red"></div></p>');
  expect(valid).toBe(false);
});

test('every page is valid', async () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(300);
  const problems: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(readFileSync(join(DIST, page), 'utf8'));
    for (const { messages } of results) {
      for (const { line, ruleId, message } of messages)
        problems.push(`${page}:${line}: ${ruleId}: ${message}`);
    }
  }
  expect(problems).toEqual([]);
});
