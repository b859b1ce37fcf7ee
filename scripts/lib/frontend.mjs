import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withLock } from './lock.mjs';
import { run } from './processes.mjs';
import { inRoot, root } from './root.mjs';
import { Problem, step } from './steps.mjs';

const dist = inRoot('packages/app/dist');
const mark = join(dist, '.inputs');

/** What ends up in the browser, or decides which configuration may. */
const inputs = [
  'package-lock.json',
  'tsconfig.json',
  'app-config.yaml',
  'packages/app',
  'packages/backend/config.d.ts',
  'plugins/service-lifecycle',
  'plugins/service-lifecycle-common',
  'plugins/service-lifecycle-backend/config.d.ts',
];

const ignored =
  /(^|[/\\])(dist|dist-types|node_modules|coverage)$|\.test\.tsx?$/;

function* filesUnder(path) {
  if (ignored.test(path)) return;
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') yield path;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(child);
    else if (!ignored.test(child)) yield child;
  }
}

function hashOfInputs() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesUnder(inRoot(input))) {
      hash.update(`${relative(root, file)}\0`);
      hash.update(readFileSync(file));
      hash.update('\0');
    }
  }
  return hash.digest('hex');
}

const isBuilt = () =>
  existsSync(mark) && readFileSync(mark, 'utf8') === hashOfInputs();

async function build() {
  const before = hashOfInputs();
  const { code, output } = await run(
    process.execPath,
    [
      inRoot('node_modules/@backstage/cli/bin/backstage-cli'),
      'package',
      'build',
    ],
    {
      quiet: true,
      cwd: inRoot('packages/app'),
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (code !== 0) {
    throw new Problem(`The frontend does not build:\n${output}`);
  }
  // The mark goes with the folder, so that a build by other means is not taken for this one.
  writeFileSync(mark, before);
}

/** Builds the frontend when what it is made of has changed since the last time. */
export async function ensureFrontendBuilt() {
  if (isBuilt()) return;
  await step('Building the frontend', () =>
    withLock(inRoot('.cache/frontend.lock'), async () => {
      if (!isBuilt()) await build();
    }),
  );
}
