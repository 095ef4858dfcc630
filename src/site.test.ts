import { expect, test } from 'vitest';
import { readOperator } from './site.ts';

test('the operator is who the environment says', () => {
  const environment = {
    OPERATOR_NAME: ' Thư viện tỉnh ',
    OPERATOR_CONTACT: 'so@example.vn',
    OPERATOR_LICENCE: '12/GP-STTTT',
  };
  expect(readOperator(environment)).toEqual({
    name: 'Thư viện tỉnh',
    contact: 'so@example.vn',
    licence: '12/GP-STTTT',
  });
});

test('what is empty or absent was not declared', () => {
  expect(readOperator({ OPERATOR_NAME: ' ' })).toEqual({
    name: undefined,
    contact: undefined,
    licence: undefined,
  });
});
