/** As much of Citation.js (which has no types of its own) as the tests use. */
declare module '@citation-js/core' {
  /** A bibliography, read from any text that a plugin knows. */
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string });
    data: Record<string, unknown>[];
    format(format: string, options?: Record<string, unknown>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
