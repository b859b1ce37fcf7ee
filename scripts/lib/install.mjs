import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { run } from './processes.mjs';
import { inRoot } from './root.mjs';
import { Problem, step } from './steps.mjs';

const lockfile = inRoot('package-lock.json');
const mark = inRoot('node_modules', '.service-lifecycle-lockfile');

const hash = () =>
  createHash('sha256').update(readFileSync(lockfile)).digest('hex');

const isInstalled = () =>
  existsSync(mark) && readFileSync(mark, 'utf8') === hash();

/** Installs what the lockfile says, unless that has been done. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await step('Installing the packages (a minute or two)', async () => {
    const { code, output } = await run(
      process.platform === 'win32' ? 'npm.cmd' : 'npm',
      // Without --no-save another version of npm would rewrite the lockfile in its own way.
      ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
      { quiet: true, cwd: inRoot() },
    );
    if (code !== 0) {
      throw new Problem(
        `npm install did not succeed (exit code ${code}):\n${output}\nMend what it says and start again; npm needs to reach a package registry.`,
      );
    }
  });
  writeFileSync(mark, hash());
}
