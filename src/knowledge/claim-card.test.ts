import { expect, test } from 'vitest';
import type { ResultNode, TargetNode } from '../model/nodes.ts';
import { claimKind, comparedWith, datedAs, siblingClaims, siblingLine } from './claim-card.ts';
import { readSample } from './sample-graph.fixture.ts';

const graph = readSample();
const target = graph.targets.get('qn-kinh-te-so-2030') as TargetNode;
const result = graph.results.get('qn-kinh-te-so-2026') as ResultNode;
const national = graph.targets.get('vn-kinh-te-so-2030') as TargetNode;
const undated = graph.targets.get('qn-so-nhiem-vu') as TargetNode;

test('a target has a due period, or the card says that the source gives none', () => {
  expect(datedAs(target)).toEqual({ name: 'Hạn', text: '2030', note: undefined });
  expect(datedAs(undated).text).toBe('nguồn không nêu');
});

test('a result is as of a period, with how that is known', () => {
  expect(datedAs(result)).toEqual({ name: 'Tính đến', text: '6/2026', note: undefined });
  const published = { ...result, data: { ...result.data, asOfBasis: 'published' } } as const;
  expect(datedAs(published).note).toBe('theo ngày bài đăng');
});

test('what a source sets a result against is told in words, with what it leaves to be inferred', () => {
  const data: ResultNode['data'] = {
    ...result.data,
    comparedWith: [
      { what: 'nation', quantity: { comparator: 'is', value: 79 } },
      {
        what: 'earlier',
        asOf: target.data.due,
        quantity: { comparator: 'about', value: 20 },
        inferred: true,
      },
    ],
  };
  expect(comparedWith({ ...result, data })).toBe('cả nước: 79%; trước đó 2030: khoảng 20% (suy ra)');
  expect(comparedWith(result)).toBeUndefined();
});

test('a card says what kind of claim it is and for where', () => {
  expect(claimKind(result)).toBe('Kết quả, Quảng Ninh');
  expect(claimKind(national)).toBe('Mục tiêu, cả nước');
  expect(claimKind(undated)).toBe('Số đếm, Quảng Ninh');
});

test('other claims on the indicator come from the same place first, never the claim itself', () => {
  expect(siblingClaims(target).map(({ id }) => id)).toEqual(['qn-kinh-te-so-2026', 'vn-kinh-te-so-2030']);
  expect(siblingClaims(national).map(({ id }) => id)).toEqual(['qn-kinh-te-so-2026', 'qn-kinh-te-so-2030']);
  expect(siblingClaims(undated)).toEqual([]);
});

test('another claim is one line', () => {
  expect(siblingLine(national)).toEqual({ what: 'Mục tiêu 2030, cả nước', value: 'trên 30%' });
  expect(siblingLine(undated)).toEqual({ what: 'Số đếm, Quảng Ninh', value: '40 nhiệm vụ' });
});
