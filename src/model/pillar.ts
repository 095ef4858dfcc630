/**
 * Pillars (trụ cột): the nine fields into which targets and results are sorted.
 * The list follows the groups that the resolutions themselves use; its order is the order on every page.
 */

export const PILLARS = [
  { id: 'the-che', name: 'Thể chế' },
  { id: 'ha-tang-so', name: 'Hạ tầng số' },
  { id: 'chinh-quyen-so', name: 'Chính quyền số' },
  { id: 'kinh-te-so', name: 'Kinh tế số' },
  { id: 'xa-hoi-so', name: 'Xã hội số' },
  { id: 'khoa-hoc-cong-nghe', name: 'Khoa học công nghệ – đổi mới sáng tạo' },
  { id: 'nhan-luc', name: 'Nhân lực' },
  { id: 'an-toan-thong-tin', name: 'An toàn thông tin' },
  { id: 'phat-trien-kinh-te', name: 'Phát triển kinh tế' },
] as const;

export type PillarId = (typeof PILLARS)[number]['id'];

/** The ids alone, for schemas and filters. */
export const PILLAR_IDS = PILLARS.map((pillar) => pillar.id) as readonly PillarId[];

/**
 * The Vietnamese name of a pillar.
 * @example pillarName('kinh-te-so') // 'Kinh tế số'
 */
export function pillarName(id: PillarId): string {
  return PILLARS.find((pillar) => pillar.id === id)?.name ?? id;
}
