/**
 * What Data Package 2.0 asks of the words that our descriptor uses, as JSON Schema (draft 7), for tests.
 *
 * The profiles of the standard (https://datapackage.org/profiles/2.0/) come as no package that could be installed; this
 * says the same of the parts that we use, and is stricter in one thing: they let any other word pass, here a word that
 * isn't listed is taken for a slip.
 */

const text = { type: 'string', minLength: 1 };

/** An address, or a file below the descriptor (data-resource, *path*). */
const path = { type: 'string', pattern: '^(https?://.+|(?![./~])(?!.*\\.\\.)(?!.*\\\\)(?!.*://).+)$' };

function exactly(required: object, optional: object = {}) {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

function listOf(items: object) {
  return { type: 'array', minItems: 1, items };
}

function profile(name: string) {
  return { const: `https://datapackage.org/profiles/2.0/${name}.json` };
}

const license = exactly({ name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' } }, { path, title: text });

const dialect = exactly({
  $schema: profile('tabledialect'),
  ...{ header: { type: 'boolean' }, doubleQuote: { type: 'boolean' } },
  ...{ delimiter: text, lineTerminator: text, quoteChar: { type: 'string', maxLength: 1 } },
});

/** A field of some type; the constraints are those that table-schema, *constraints*, gives that type. */
function field(type: string, { constraints = {}, more = {} }: { constraints?: object; more?: object } = {}) {
  const required = { required: { type: 'boolean' }, unique: { type: 'boolean' } };
  return exactly(
    { name: text, type: { const: type }, description: text },
    { constraints: exactly({}, { ...required, ...constraints }), ...more },
  );
}

const values = { ...listOf(text), uniqueItems: true };

const fields = [
  field('string', {
    constraints: { pattern: text, enum: values },
    more: { categories: listOf(exactly({ value: text }, { label: text })) },
  }),
  ...['integer', 'number', 'boolean', 'date', 'array'].map((type) => field(type)),
  field('list', {
    more: {
      delimiter: text,
      itemType: { enum: ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] },
    },
  }),
];

const key = { ...listOf(text), uniqueItems: true };

const schema = exactly(
  {
    $schema: profile('tableschema'),
    fields: listOf({ oneOf: fields }),
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: key,
  },
  { foreignKeys: listOf(exactly({ fields: key, reference: exactly({ fields: key }, { resource: text }) })) },
);

const resource = exactly({
  $schema: profile('dataresource'),
  ...{ name: text, type: { const: 'table' }, path, title: text, description: text, format: text },
  mediatype: { type: 'string', pattern: '^.+/.+$' },
  ...{ encoding: text, dialect, schema },
});

/** The whole descriptor. */
export const PACKAGE_PROFILE = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...exactly({
    $schema: profile('datapackage'),
    ...{ name: text, title: text, description: text, version: text, keywords: listOf(text) },
    homepage: { type: 'string', format: 'uri' },
    created: { type: 'string', format: 'date-time' },
    contributors: listOf(exactly({ title: text, path, roles: listOf(text) })),
    licenses: listOf(license),
    sources: listOf(exactly({ title: text }, { path })),
    resources: listOf(resource),
  }),
};
