const { basename, dirname } = require('node:path');
const factory = require('@backstage/cli/config/eslint-factory');

const ignorePatterns = [
  '**/node_modules',
  '**/dist',
  '**/dist-types',
  '.data',
  '.cache',
  '**/generated/**',
];

const tsRules = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
};

// Backstage's configuration asks for jest; vitest's API is the one of jest 29.
const settings = { jest: { version: 29 } };

const rules = {
  // What a function uses may stand below it: a file then begins with what matters.
  '@typescript-eslint/no-use-before-define': [
    'error',
    { functions: false, classes: false, variables: false },
  ],
  'jest/no-standalone-expect': [
    'error',
    { additionalTestBlockFunctions: ['beforeEach', 'afterEach', 'it.runIf'] },
  ],
};

const shared = { ignorePatterns, settings, tsRules };

/** The rules of one workspace, by its Backstage role. */
module.exports = dir =>
  factory(dir, {
    ...shared,
    rules: {
      ...rules,
      'no-console': basename(dirname(dir)) === 'plugins' ? 'error' : 'off',
    },
    overrides: [
      {
        // What only tests import, and what no package contains.
        files: ['src/testing/**'],
        rules: { '@backstage/no-undeclared-imports': 'off' },
      },
    ],
  });

/** The rules of what lies outside the workspaces: scripts, tests, configuration. */
module.exports.root = dir =>
  factory.createConfig(dir, {
    ...shared,
    root: true,
    parserOptions: { ecmaVersion: 'latest' },
    env: { node: true, es2022: true },
    rules: {
      ...rules,
      'no-console': 'off',
      'new-cap': ['error', { capIsNewExceptions: ['PromiseRouter'] }],
      // In the browser, waiting until something shows is the assertion.
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', '**.waitFor'] },
      ],
    },
  });
