/**
 * Figures as they were published: what is compared between two days of the site.
 *
 * Vocabulary
 * - *figure*: the quantity of a target or a result, a quantity that stands beside a result to compare it with, or the day
 *   of a document. It carries what it says and where that stands, so that it can be shown when its page is gone.
 * - *part*: what of an entry a figure is, where it isn't the entry's own quantity; it stands behind the entry's id.
 * - *edition*: all figures of one day, kept in `content/editions/`. `/du-lieu/so-lieu.json` is the edition of a build.
 */
import { z } from 'zod';
import { AS_OF_BASES } from '../model/claim.ts';
import { SINGLE_COMPARATORS, WORDED_COMPARATORS, type Quantity } from '../model/quantity.ts';

export const FIGURE_KINDS = {
  target: 'Mục tiêu',
  result: 'Kết quả',
  comparison: 'Số để so',
  issued: 'Ngày ban hành',
} as const;

export type FigureKind = keyof typeof FIGURE_KINDS;

const quantitySchema: z.ZodType<Quantity> = z.union([
  z.strictObject({ comparator: z.enum(SINGLE_COMPARATORS), value: z.number() }),
  z.strictObject({ comparator: z.literal('range'), value: z.number(), valueMax: z.number() }),
  z.strictObject({ comparator: z.literal('part'), value: z.number(), of: z.number() }),
  z.strictObject({ comparator: z.literal('rank'), value: z.number(), of: z.number().exactOptional() }),
  z.strictObject({ comparator: z.enum(WORDED_COMPARATORS) }),
]);

export const figureSchema = z.strictObject({
  /** The claim's or the document's id, with the part behind a colon: `qn-ho-bang-rong-2024:nation`. */
  id: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?(:[a-z0-9-]+)?$/),
  kind: z.enum(Object.keys(FIGURE_KINDS) as [FigureKind, ...FigureKind[]]),
  /** One sentence that stands alone. */
  statement: z.string(),
  /** Null for the day of a document, which is its period. */
  quantity: quantitySchema.nullable(),
  unit: z.string().nullable(),
  /** Due, as of, or issued; as `formatPeriod` writes it. Null where the source doesn't say. */
  period: z.string().nullable(),
  /** Of results alone: how it is known when they were counted. */
  asOfBasis: z.enum(AS_OF_BASES).nullable(),
  indicator: z.string().nullable(),
  /** Null for the nation. */
  province: z.string().nullable(),
  /** A place below the province, as printed. */
  place: z.string().nullable(),
  document: z.string().nullable(),
  sources: z.array(z.string()),
  /** The place in the source: "đoạn 5". */
  at: z.string().nullable(),
  /** Of targets alone. Open, because an old edition may bear a status that isn't computed any more. */
  status: z.string().nullable(),
  url: z.string(),
  /** Changes with whatever an editor wrote above, not with the status or the address. */
  hash: z.string(),
});

export type Figure = z.infer<typeof figureSchema>;
