/** What the tests of the graph share: claims on the small content, and the ids of nodes. */
import { claim } from './fixture.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The ids of nodes, in their order. */
export const ids = (nodes: readonly { id: string }[] | undefined): string[] | undefined =>
  nodes?.map(({ id }) => id);

/** A target of 80 % as frontmatter has it, with fields set or added. */
export const target = (fields: Fields): Fields =>
  claim('tq-x', { indicator: 'bang-rong', quantity: { is: 80 }, ...fields });

/** A result of 80 % in 2024. */
export const result = (fields: Fields): Fields => target({ 'as-of': '2024', ...fields });
