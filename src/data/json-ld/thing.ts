/**
 * Linked data: what a page is about, said in the words of schema.org, for programs that read pages. It is printed in the
 * page as JSON-LD (https://www.w3.org/TR/json-ld11/).
 *
 * Vocabulary
 * - *thing*: a node with a type, and an `@id` where other pages speak of it.
 * - *reference*: a thing told by its `@id` alone.
 * - *absolute*: makes an address of the site absolute; every `@id` is made with it and never changes.
 */

export type Absolute = (address: string) => string;

export interface Reference {
  readonly '@id': string;
}

export type Value = string | number | boolean | Reference | Thing | readonly Value[];

/** What isn't known is undefined and not printed. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value | undefined;
}

/** A thing that others may refer to. */
export type Named = Thing & Reference;

/**
 * A thing by its `@id` alone.
 * @example refer(publisher(absolute)) // { '@id': 'https://example.vn/#publisher' }
 */
export function refer(thing: Reference): Reference {
  return { '@id': thing['@id'] };
}

/**
 * Things as the text of a script of type `application/ld+json`. No `<` is in it, so nothing in it can end the script.
 * @example formatJsonLd([{ '@type': 'Person', name: '</script>' }]) // '{"@context":…"name":"\\u003c/script>"}]}'
 */
export function formatJsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

/**
 * A list, or undefined where it is empty.
 * @example some([]) // undefined
 */
export function some<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
