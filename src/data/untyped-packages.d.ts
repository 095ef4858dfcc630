/** What tests use of packages that bring no types of their own. */

declare module '@adobe/structured-data-validator' {
  interface Issue {
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    path: unknown;
  }
  class Validator {
    constructor(vocabulary: { '@graph': readonly object[] });
    /** @param found things by their type, as web-auto-extractor finds them in a page */
    validate(found: { jsonld: Readonly<Record<string, readonly object[]>> }): Promise<Issue[]>;
  }
  export default Validator;
}

declare module 'datapackage' {
  interface Resource {
    name: string;
    valid: boolean;
    errors: Error[];
    /** Rows by field, cast; throws for a value of another type, outside a constraint, or that leads nowhere. */
    read(options: { keyed: true; relations?: boolean }): Promise<Record<string, unknown>[]>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict?: boolean }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }
}
