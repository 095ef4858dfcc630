/**
 * The vocabulary of schema.org for tests, as @vocabulary/schema 1.1.0 carries it (MIT; the vocabulary itself is under CC
 * BY-SA 3.0), and a context made of it.
 *
 * The context that schema.org serves takes any word for one of its own (`@vocab`), so that a misspelt property passes.
 * Here every class and property is listed, and nothing else is a word.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import jsonld from 'jsonld';

const SCHEMA = 'http://schema.org/';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

interface Link {
  '@id': string;
}

/** A class or property of the vocabulary, its names as `schema:…`. */
export interface Entry extends Link {
  '@type': string | string[];
  'rdfs:subClassOf'?: Link | Link[];
  'schema:domainIncludes'?: Link | Link[];
  'schema:rangeIncludes'?: Link | Link[];
}

/**
 * Every class and property.
 * @example (await readVocabulary()).find((entry) => entry['@id'] === 'schema:Legislation')
 */
export async function readVocabulary(): Promise<Entry[]> {
  const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
  const dataset = await jsonld.fromRDF(readFileSync(file, 'utf8'), {
    format: 'application/n-quads',
  });
  const context = { schema: SCHEMA, rdfs: RDFS, rdf: RDF };
  const compacted = await jsonld.compact(dataset, context, { safe: true } as object);
  const graph = compacted['@graph'] as unknown as Entry[];
  return graph.filter((entry) => entry['@id'].startsWith('schema:') && '@type' in entry);
}

/**
 * A context in which exactly the words of schema.org mean something. `query-input` is no property of the vocabulary but
 * of its actions (https://schema.org/docs/actions.html), and stands in the context that schema.org serves.
 */
export function contextOf(vocabulary: readonly Entry[]) {
  const words = vocabulary.map((entry) => [entry['@id'].slice('schema:'.length), entry['@id']]);
  return {
    '@context': { schema: SCHEMA, ...Object.fromEntries(words), 'query-input': 'schema:query-input' },
  };
}

/**
 * One or several links as the names they lead to.
 * @example names({ '@id': 'schema:Date' }) // ['Date']
 */
export function names(links: Link | Link[] | undefined): string[] {
  return [links ?? []].flat().map((link) => link['@id'].slice('schema:'.length));
}
