/** The few Vietnamese words that charts write by themselves; everything else comes from the caller. */

/** What several things of one kind are called after their number. */
export const COUNTED = {
  document: 'văn bản',
  due: 'mục tiêu',
  result: 'kết quả',
  event: 'sự kiện',
} as const;

/** The present moment. */
export const NOW = 'Nay';
