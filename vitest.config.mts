import { defineConfig } from 'vitest/config';

const setup = (...names: string[]) =>
  names.map(name => fromHere(`test/setup/${name}.ts`));

const node = (name: string, root: string, ...setups: string[]) => ({
  test: {
    name,
    root,
    include: ['src/**/*.test.ts', 'migrations/**/*.test.ts'],
    environment: 'node',
    globals: true,
    setupFiles: setup('jest', ...setups),
    // A database is created for each test, and two cores share one server.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

const jsdom = (name: string, root: string) => ({
  resolve: {
    // jsdom cannot parse the styles of Backstage's components, and says so at length.
    alias: [
      {
        find: /^.*\/style-inject\.es(\.esm)?\.js$/,
        replacement: fromHere('test/setup/no-styles.ts'),
      },
    ],
  },
  test: {
    name,
    root,
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'jsdom',
    globals: true,
    setupFiles: setup('jest', 'dom'),
    // Backstage's packages import CSS and extensionless files, which Node refuses.
    server: {
      deps: { inline: [/@backstage\//, /@mui\/x-/, /material-ui-popup-state/] },
    },
    testTimeout: 30_000,
  },
});

function fromHere(path: string) {
  return new URL(path, import.meta.url).pathname;
}

export default defineConfig({
  test: {
    projects: [
      node('common', 'plugins/service-lifecycle-common'),
      node('node', 'plugins/service-lifecycle-node', 'database'),
      node('backend', 'plugins/service-lifecycle-backend', 'database'),
      node('portal-backend', 'packages/backend', 'database'),
      {
        test: {
          name: 'scripts',
          root: 'scripts',
          include: ['**/*.test.mjs'],
          environment: 'node',
          globals: true,
          testTimeout: 60_000,
        },
      },
      jsdom('frontend', 'plugins/service-lifecycle'),
      jsdom('app', 'packages/app'),
      {
        test: {
          name: 'portal',
          root: 'test/portal',
          include: ['*.test.ts'],
          environment: 'node',
          globals: true,
          // Each file has a backend and a PostgreSQL of its own.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          root: 'test/browser',
          include: ['**/*.test.ts'],
          environment: 'node',
          globals: true,
          globalSetup: fromHere('test/browser/support/portal.global.ts'),
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
