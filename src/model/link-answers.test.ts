import { expect, test } from 'vitest';
import { smallContent, TODAY } from './fixture.ts';
import { document, local, nation } from './cascade.fixture.ts';
import { buildGraph } from './graph.ts';

/** A resolution with one target, and the province's plan under it with another that answers these. */
function build(answers: readonly string[], fields: Record<string, unknown> = {}) {
  return buildGraph(
    smallContent({
      'documents/trung-uong/52-nq-tw': document({ symbol: '52-NQ/TW', level: 'central' }, [
        nation('vn-2030', { quantity: { complete: true } }),
      ]),
      'documents/tuyen-quang/402-kh-tu': document(
        {
          ...{ symbol: '402-KH/TU', level: 'provincial', province: 'tuyen-quang' },
          ...{ implements: ['trung-uong/52-nq-tw'], ...fields },
        },
        [local('tq-2030', { indicator: 'bang-rong', quantity: { is: 99 }, answers })],
      ),
    }),
    TODAY,
  );
}

function offences(answers: readonly string[], fields?: Record<string, unknown>): string[] {
  const built = build(answers, fields);
  return 'graph' in built
    ? []
    : built.offences.map(({ file, path = [], message }) => `${file} ${path.join('.')}: ${message}`);
}

const PLAN = 'content/documents/tuyen-quang/402-kh-tu.mdx';

test('a target answers one of a document above its own', () => {
  const built = build(['vn-2030']);
  const target = 'graph' in built ? built.graph.targets.get('tq-2030') : undefined;
  expect(target?.answers.map(({ id }) => id)).toEqual(['vn-2030']);
});

test('an answer to nothing is listed with what comes near', () => {
  expect(offences(['vn-2031'])).toEqual([
    `${PLAN} targets.0.answers.0: there is no target "vn-2031"; did you mean "vn-2030"?`,
  ]);
});

test('no target answers itself', () => {
  expect(offences(['vn-2030', 'tq-2030'])).toEqual([
    `${PLAN} targets.0.answers.1: the target "tq-2030" can't answer itself`,
  ]);
});

test('nor one of a document that its own doesn’t implement', () => {
  expect(offences(['vn-2030'], { implements: [] })).toEqual([
    `${PLAN} targets.0.answers.0: "vn-2030" is a target of 52-NQ/TW, which 402-KH/TU doesn't implement; a target answers only one of a document above it`,
  ]);
});
