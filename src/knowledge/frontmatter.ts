/** Frontmatter: the YAML between two lines of `---` at the top of an MDX file. */

/**
 * Splits an MDX file into its YAML and its body.
 * Returns the whole text as the body where there is no frontmatter; `bodyLine` counts from 1.
 * @example splitFrontmatter('---\ntitle: A\n---\nText') // { yaml: 'title: A\n', body: 'Text', bodyLine: 4 }
 */
export function splitFrontmatter(text: string): { yaml: string; body: string; bodyLine: number } {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)^---[ \t]*\r?\n?/m.exec(text);
  if (!match || match.index !== 0) return { yaml: '', body: text, bodyLine: 1 };
  const yaml = match[1] ?? '';
  return { yaml, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
