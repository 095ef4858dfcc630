import { describe, expect, test } from 'vitest';
import { missingEntries } from './lock-entries.ts';

const parent = (name: string, version = '1.6.0') => ({
  'node_modules/parent': { optionalDependencies: { [name]: version } },
});

describe('missing entries of a lock', () => {
  test('state the platform that the name ends in', () => {
    expect(missingEntries(parent('@pagefind/windows-arm64'))).toEqual({
      'node_modules/@pagefind/windows-arm64': {
        version: '1.6.0',
        optional: true,
        os: ['win32'],
        cpu: ['arm64'],
      },
    });
    expect(missingEntries(parent('@astrojs/compiler-binding-linux-arm64-musl', '0.5.1'))).toEqual({
      'node_modules/@astrojs/compiler-binding-linux-arm64-musl': {
        version: '0.5.1',
        optional: true,
        os: ['linux'],
        cpu: ['arm64'],
        libc: ['musl'],
      },
    });
  });

  test('name no system for WebAssembly, which runs on any', () => {
    expect(missingEntries(parent('binding-wasm32-wasi'))).toEqual({
      'node_modules/binding-wasm32-wasi': { version: '1.6.0', optional: true, cpu: ['wasm32'] },
    });
  });

  test('are none where the package stands beside its parent, inside it or at the top', () => {
    for (const path of ['node_modules/a-linux-x64', 'node_modules/parent/node_modules/a-linux-x64']) {
      expect(missingEntries({ ...parent('a-linux-x64'), [path]: { version: '1.6.0' } })).toEqual({});
    }
    const nested = {
      'node_modules/x/node_modules/parent': { optionalDependencies: { 'a-linux-x64': '1.0.0' } },
    };
    expect(missingEntries({ ...nested, 'node_modules/x/node_modules/a-linux-x64': {} })).toEqual({});
  });

  test('are refused where they would be a guess', () => {
    expect(() => missingEntries(parent('a-linux-x64', '^1.0.0'))).toThrow('only one exact version');
    expect(() => missingEntries(parent('sharp'))).toThrow('tells no processor');
  });
});
