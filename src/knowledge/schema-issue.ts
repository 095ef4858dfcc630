/** Turns a schema's issue into sentences an editor understands: the field, what was found, what would be right. */
import type { z } from 'zod';
import type { Offence } from '../model/content.ts';
import { kebabKey } from '../model/fields.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/**
 * The offences that one issue stands for: several where one issue lists several fields.
 * @param raw the frontmatter as it was read, to say what was found
 * @example describeIssue({ code: 'invalid_type', path: ['title'], … }, {}, 'content/…') // '"title" is missing: it is text'
 */
export function describeIssue(issue: Issue, raw: unknown, file: string): Offence[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField([...issue.path, key], raw, file));
  const path = issue.path.map(written);
  const found = valueAt(raw, path);
  const rule = sentence(issue);
  return [{ file, path, message: `${quote(path)}${verdict(rule, found, isComplete(issue))}` }];
}

function verdict(rule: string, found: unknown, complete: boolean): string {
  if (complete) return `: ${rule}`;
  if (found !== undefined) return ` ${rule}; found ${show(found)}`;
  return rule.startsWith('is ') ? ` is missing: it ${rule}` : ` is missing: ${rule}`;
}

/** A key in camel case reaches the schema in kebab-case (see `model/fields.ts`); the editor is told what they wrote. */
function unknownField(issuePath: readonly PropertyKey[], raw: unknown, file: string): Offence {
  const path = issuePath.map(written);
  const parent = valueAt(raw, path.slice(0, -1));
  const key = path.at(-1);
  const typed = Object.keys(parent ?? {}).find((other) => other !== key && kebabKey(other) === key);
  if (typed === undefined)
    return { file, path, message: `there is no field ${quote(path)}; check its spelling` };
  const asTyped = [...path.slice(0, -1), typed];
  const message = `there is no field ${quote(asTyped)}; fields are written in lower case with hyphens: "${String(key)}"`;
  return { file, path: asTyped, message };
}

/** A message of our own that needs no "found". */
function isComplete(issue: Issue): boolean {
  return issue.code === 'custom' && issue.params?.['complete'] === true;
}

/** The end of a sentence that starts with the field; messages of the schema's own making are put in our words. */
function sentence(issue: Issue): string {
  if (!/^(Invalid|Too small)/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return `is ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `is ${issue.values.map(String).join(' or ')}`;
  if (issue.code !== 'too_small') return issue.message;
  if (issue.origin === 'array') return `names at least ${issue.minimum}`;
  if (issue.origin === 'string') return 'is not empty';
  return issue.inclusive === false ? `is more than ${issue.minimum}` : `is at least ${issue.minimum}`;
}

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

/** A field as content files spell it. */
function written(part: PropertyKey): string | number {
  return typeof part === 'number' ? part : kebabKey(String(part));
}

function quote(path: Path): string {
  if (path.length === 0) return 'the file';
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return `"${text.replace(/^\./, '')}"`;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    raw,
  );
}

function show(value: unknown): string {
  if (value === null) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
