// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importDirections } from './lint/import-directions.ts';

const ASTRO = ['**/*.astro', '**/*.astro/*.ts'];
const TESTS = ['**/*.test.ts', '**/fixture.ts', '**/*.fixture.ts', 'tests/**'];
/** Rooms that must give the same answer on every machine and every day. */
const PURE = ['src/vietnamese/**/*.ts', 'src/model/**/*.ts', 'src/citation/**/*.ts'];

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a thing has one name wherever it is used.',
};
const NO_CLOCK = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Take the day as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the day as an argument.',
  },
];

export default defineConfig(
  globalIgnores(['dist', '.astro', 'node_modules', 'test-results', 'playwright-report', 'coverage']),
  {
    files: ['**/*.ts'],
    ignores: ASTRO,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a text is meant; an object there is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Text is NFC throughout (docs/decisions/0005): a code point is a letter.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A command's promise is awaited where its errors are reported.
      '@typescript-eslint/require-await': 'off',
    },
  },
  { files: ASTRO, extends: [tseslint.configs.strict] },
  // After the rules for TypeScript, whose parser can't read a template.
  astro.configs.recommended,
  {
    files: ['**/*.ts', '**/*.astro'],
    plugins: { local: { rules: { 'import-directions': importDirections } } },
    rules: {
      'local/import-directions': 'error',
      'max-params': ['error', 3],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', { max: 16 }],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
      'no-console': 'error',
    },
  },
  {
    files: PURE,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', 'process', 'performance', 'window', 'document', 'fetch'],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...NO_CLOCK],
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  {
    // Tables of cases have a parameter for each column, and a literal is known to be there.
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      'max-params': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // What stands for a value in an expectation is of any type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/triple-slash-reference': 'off', 'no-restricted-syntax': 'off' },
  },
  // Tools look for the default export of their configuration.
  { files: ['*.config.ts', 'src/**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
