import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from './steps.mjs';

/**
 * PostgreSQL refuses to run as root, so root lends it another account; that
 * account must then be able to reach both the programs and the data.
 */
const lent = ['postgres', 'nobody'];

/** Where root puts what the other account cannot reach inside the checkout. */
const reachable = '/var/lib/service-lifecycle';

const idOf = (flag, name) =>
  Number(
    execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }),
  );

function lentAccount() {
  for (const name of lent) {
    try {
      return { uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      // This system has no such account: the next one will do.
    }
  }
  throw new Problem(
    'PostgreSQL refuses to run as root, and there is neither a user "postgres" nor "nobody" to run it as. Create one (useradd --system postgres), start as another user, or set DATABASE_URL to a server of yours.',
  );
}

/** The account that PostgreSQL runs as: undefined for our own, which serves everybody but root. */
export function postgresAccount(data) {
  const owner = existsSync(data) ? statSync(data) : undefined;
  const self = process.getuid?.();
  if (self === 0) {
    return owner?.uid ? { uid: owner.uid, gid: owner.gid } : lentAccount();
  }
  if (owner && self !== undefined && owner.uid !== self) {
    throw new Problem(
      `The database in ${dirname(data)} belongs to another user (uid ${owner.uid}): the portal was probably first started as root. Give it to yourself (sudo chown -R ${self} ${dirname(data)}), or delete that folder to begin with an empty database.`,
    );
  }
  return undefined;
}

const canEnter = (account, path) =>
  spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], {
    uid: account.uid,
    gid: account.gid,
    cwd: '/',
  }).status === 0;

function makeFolder(path) {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
}

/** The folder of the programs, or a copy of it that the account can reach. */
export function reachablePrograms(folder, version, account) {
  if (!account || canEnter(account, join(folder, 'bin', 'postgres'))) {
    return folder;
  }
  const copy = join(reachable, `postgres-${version}`);
  if (!existsSync(copy)) {
    makeFolder(reachable);
    const unfinished = `${copy}.${process.pid}`;
    cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return copy;
}

/** The wished folder, owned by the account, or one outside the checkout where the account cannot reach it. */
export function reachableFolder(wished, account) {
  if (!account) {
    mkdirSync(wished, { recursive: true });
    return wished;
  }
  mkdirSync(dirname(wished), { recursive: true });
  let folder = wished;
  if (!canEnter(account, dirname(wished))) {
    const name = createHash('sha256').update(wished).digest('hex').slice(0, 12);
    makeFolder(reachable);
    folder = join(reachable, `${basename(wished)}-${name}`);
  }
  mkdirSync(folder, { recursive: true });
  chownSync(folder, account.uid, account.gid);
  return folder;
}
