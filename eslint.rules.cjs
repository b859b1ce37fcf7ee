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

const shared = { ignorePatterns, settings, tsRules };

/** The rules of one workspace, by its Backstage role. */
module.exports = dir =>
  factory(dir, {
    ...shared,
    rules: { 'no-console': dir.includes('plugins') ? 'error' : 'off' },
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
      'no-console': 'off',
      'new-cap': ['error', { capIsNewExceptions: ['PromiseRouter'] }],
      // In the browser, waiting until something shows is the assertion.
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', '**.waitFor'] },
      ],
    },
  });
