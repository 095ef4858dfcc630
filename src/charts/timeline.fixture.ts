/** For tests: the documents, due dates, results and events that the five first articles tell of. */

import type { TimelineData, TimelineItem } from './timeline-data.ts';

type Row = readonly [lane: string, date: number, label: string];

const DOCUMENTS: readonly Row[] = [
  ['trung-uong', 2019.742, '52-NQ/TW'],
  ['trung-uong', 2024.974, '57-NQ/TW'],
  ['quang-ninh', 2020.027, '36-CTr/TU'],
  ['quang-ninh', 2022.099, '09-NQ/TU'],
  ['quang-ninh', 2023.324, '13-NQ/TU'],
  ['quang-ninh', 2025.041, '46-CTr/TU'],
  ['quang-ninh', 2025.381, '538-KH/TU'],
  ['quang-ninh', 2025.386, '138/KH-UBND'],
  ['tuyen-quang', 2020.486, '402-KH/TU'],
];

const EVENTS: readonly Row[] = [
  ['quang-ninh', 2012.5, 'Đẩy mạnh ứng dụng công nghệ thông tin'],
  ['quang-ninh', 2015.5, 'Đạt các tiêu chí tỉnh công nghiệp'],
  ['quang-ninh', 2016.5, 'Bắt đầu chuỗi hạng 4/63 về sẵn sàng ứng dụng'],
  ['quang-ninh', 2017.5, 'Dẫn đầu PCI và PAR Index'],
  ['quang-ninh', 2018.5, 'Giữ ngôi đầu PCI, PAR Index'],
  ['quang-ninh', 2019, 'Trung tâm Truyền thông hoạt động'],
  ['quang-ninh', 2019.45, 'Chốt số doanh nghiệp'],
  ['quang-ninh', 2022.5, 'Xếp thứ 3 DTI'],
  ['quang-ninh', 2023.5, 'Kết nối công nghệ, đổi mới sáng tạo Việt Nam'],
  ['quang-ninh', 2025.1, 'Lập Ban Chỉ đạo cấp tỉnh'],
  ['quang-ninh', 2025.7, 'Diễn đàn Khởi nghiệp sáng tạo quốc gia'],
  ['quang-ninh', 2025.8, 'Ngày Chuyển đổi số quốc gia'],
];

/** Lane, year, how many. */
const DUES: readonly (readonly [lane: string, year: number, count: number])[] = [
  ['trung-uong', 2030, 1],
  ['trung-uong', 2045, 1],
  ['quang-ninh', 2020, 1],
  ['quang-ninh', 2022, 1],
  ['quang-ninh', 2023, 1],
  ['quang-ninh', 2024, 1],
  ['quang-ninh', 2025, 8],
  ['quang-ninh', 2030, 7],
  ['tuyen-quang', 2025, 5],
  ['tuyen-quang', 2030, 4],
  ['tuyen-quang', 2045, 2],
];

const RESULTS: readonly (readonly [lane: string, date: number, count: number])[] = [
  ['quang-ninh', 2015.5, 1],
  ['quang-ninh', 2018.5, 6],
  ['quang-ninh', 2019.5, 25],
  ['quang-ninh', 2022.2, 12],
  ['quang-ninh', 2023.5, 1],
  ['quang-ninh', 2025.4, 26],
];

/** What the timeline's page shows of them. */
export const TIMELINE: TimelineData = {
  lanes: [
    { id: 'trung-uong', name: 'Trung ương' },
    { id: 'quang-ninh', name: 'Quảng Ninh' },
    { id: 'tuyen-quang', name: 'Tuyên Quang' },
  ],
  items: [
    ...DOCUMENTS.map((row) => item('document', row)),
    ...EVENTS.map((row) => item('event', row)),
    ...DUES.flatMap(([lane, year, count]) => repeat('due', [lane, year + 0.99, '100%'], count)),
    ...RESULTS.flatMap(([lane, date, count]) => repeat('result', [lane, date, '> 16%'], count)),
  ],
  links: [
    { from: '52-NQ/TW', to: '36-CTr/TU' },
    { from: '52-NQ/TW', to: '402-KH/TU' },
    { from: '57-NQ/TW', to: '46-CTr/TU' },
    { from: '57-NQ/TW', to: '538-KH/TU' },
    { from: '46-CTr/TU', to: '138/KH-UBND' },
  ],
  now: 2026.89,
};

function item(kind: TimelineItem['kind'], [lane, date, label]: Row): TimelineItem {
  return { id: label, lane, date, kind, label, title: label, href: `/x/${label}/`, pillars: ['the-che'] };
}

function repeat(kind: TimelineItem['kind'], row: Row, count: number): TimelineItem[] {
  return Array.from({ length: count }, (_, index) => {
    const one = item(kind, row);
    return { ...one, id: `${kind} ${row[0]} ${row[1]} ${index}` };
  });
}
