/**
 * Reports: what sources report of a place where no document or article of ours is its home. A report has no page of its
 * own: its claims stand on the page of its province, or on that of the nation.
 */
import { z } from 'zod';
import { resultField, targetField, type Result, type Target } from './claim.ts';
import { idField, record, textField } from './fields.ts';

const ONE_PLACE = {
  error: 'a report is of either a "province" or "nation: true"',
  path: ['province'],
  params: { complete: true },
};

export const reportSchema = record({
  title: textField,
  /** Either a province or the nation. */
  province: idField.optional(),
  nation: z.literal(true, { error: 'is true or absent' }).optional(),
  summary: textField,
  targets: z.array(targetField).default([]),
  results: z.array(resultField).default([]),
  note: textField.optional(),
  /** Words of this report whose numbers are no claims: names, levels, outlines of time. */
  plain: z.array(textField).default([]),
})
  .refine(({ province, nation }) => (province === undefined) !== (nation === undefined), ONE_PLACE)
  .superRefine((report, context) => {
    for (const { list, index, claim } of placedClaims(report)) {
      if (claim.province === report.province) continue;
      const message = `a claim of this report is of ${placeOf(report)}; found ${placeOf(claim)}`;
      const path = [list, index, claim.province === undefined ? 'nation' : 'province'];
      context.addIssue({ code: 'custom', path, message, params: { complete: true } });
    }
  });

export type ReportData = z.infer<typeof reportSchema>;

function placedClaims({ targets, results }: { targets: readonly Target[]; results: readonly Result[] }) {
  return [
    ...targets.map((claim, index) => ({ list: 'targets', index, claim })),
    ...results.map((claim, index) => ({ list: 'results', index, claim })),
  ];
}

function placeOf({ province }: { province?: string | undefined }): string {
  return province ?? 'the nation';
}
