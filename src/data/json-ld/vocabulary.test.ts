/**
 * The linked data of every page against the vocabulary of schema.org, by tools that others wrote: jsonld 9.0.0 expands it,
 * in safe mode, in which a word without a meaning is an error; @adobe/structured-data-validator 1.7.1 holds every
 * property to the types that may have it, and breadcrumbs to what Google asks of them.
 */
import Validator from '@adobe/structured-data-validator';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../knowledge/read-content.ts';
import { ROOT, siteGraph } from '../site-graph.fixture.ts';
import { siteThings, type Printed } from './site-things.fixture.ts';
import { contextOf, names, readVocabulary, type Entry } from './vocabulary.fixture.ts';

const pages = siteThings(siteGraph(readContent(ROOT)));
const vocabulary = await readVocabulary();
const context = contextOf(vocabulary);
const validator = new Validator({ '@graph': vocabulary });

/** Texts, dates and addresses: any of them may stand as a string. */
const AS_TEXT = new Set(['Text', 'URL', 'Date', 'DateTime', 'CssSelectorType', 'PronounceableText']);

const entries = new Map(vocabulary.map((entry) => [entry['@id'].slice('schema:'.length), entry]));

async function expand(things: readonly object[]): Promise<unknown> {
  const offline = (url: string) => Promise.reject(new Error(`asks for ${url}`));
  const document = { ...context, '@graph': [...things] };
  return jsonld.expand(document as object, { safe: true, documentLoader: offline } as object);
}

async function validate(things: readonly Printed[]): Promise<string[]> {
  const issues = await validator.validate({
    jsonld: Object.groupBy(things, (thing) => thing['@type']) as Record<string, Printed[]>,
  });
  return issues.map(({ severity, issueMessage }) => `${severity} ${issueMessage}`);
}

/** Whether a type is another, or a kind of it. */
function isA(type: string, other: string): boolean {
  return type === other || names(entries.get(type)?.['rdfs:subClassOf']).some((parent) => isA(parent, other));
}

function fits(value: unknown, { 'schema:rangeIncludes': range }: Entry): boolean {
  const allowed = names(range);
  if (typeof value === 'string') return allowed.some((type) => AS_TEXT.has(type));
  if (typeof value === 'number') return allowed.includes('Integer') || allowed.includes('Number');
  if (typeof value === 'boolean') return allowed.includes('Boolean');
  const { '@type': type } = value as Partial<Printed>;
  return type === undefined || allowed.some((other) => isA(type, other));
}

/** Every value in a thing that its property doesn't take, those inside it included. */
function misfits(thing: Printed): string[] {
  return Object.entries(thing).flatMap(([property, value]) => {
    const entry = entries.get(property);
    if (property.startsWith('@') || !entry) return [];
    return [value]
      .flat()
      .flatMap((one) => [
        ...(fits(one, entry) ? [] : [`${property}: ${JSON.stringify(one)}`]),
        ...(typeof one === 'object' && one !== null ? misfits(one as Printed) : []),
      ]);
  });
}

describe('on every page', () => {
  test('each word is one of schema.org', async () => {
    expect(pages.length).toBeGreaterThan(240);
    const all = pages.flatMap(({ things }) => things);
    expect(await expand(all)).toHaveLength(all.length);
  });

  test('each property is one that its type may have', async () => {
    const offenders = await Promise.all(
      pages.map(async ({ page, things }) => (await validate(things)).map((issue) => `${page} ${issue}`)),
    );
    expect(offenders.flat()).toEqual([]);
  });

  test('each value is of a type that its property takes', () => {
    expect(
      pages.flatMap(({ page, things }) => things.flatMap(misfits).map((text) => `${page} ${text}`)),
    ).toEqual([]);
  });

  test('nothing is empty', () => {
    const text = JSON.stringify(pages);
    expect(text).not.toMatch(/""|\[\]|\{\}|null/);
  });

  test('what is described has an address of its own, and only one page describes it', () => {
    const ids = pages.flatMap(({ things }) => things.flatMap((thing) => thing['@id'] ?? []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('https://example.vn/duong/'))).toEqual([]);
  });
});

describe('the tools see what is wrong', () => {
  test('a word that schema.org has not', async () => {
    await expect(expand([{ '@type': 'Legislation', legislationSymbol: '52-NQ/TW' }])).rejects.toThrow();
    await expect(expand([{ '@type': 'Resolution', name: '52-NQ/TW' }])).rejects.toThrow();
  });

  test('a property that the type may not have', async () => {
    expect(await validate([{ '@type': 'CreativeWork', legislationDate: '2019-09-27' }])).toEqual([
      'WARNING Property "legislationDate" for type "CreativeWork" is not supported by the schema.org specification',
    ]);
  });

  test('a value of another type', () => {
    expect(misfits({ '@type': 'Article', publisher: { '@type': 'Place', name: 'Hà Nội' } })).toHaveLength(1);
    expect(misfits({ '@type': 'Article', isAccessibleForFree: 'yes' })).toHaveLength(1);
  });
});
