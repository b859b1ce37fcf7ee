import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  postgresAccount,
  reachableFolder,
  reachablePrograms,
} from './postgres-account.mjs';
import { endLeftover, readPidFile } from './postgres-leftover.mjs';
import { findPrograms } from './postgres-programs.mjs';
import { freePort } from './ports.mjs';
import { isRunning, run, stopChild, waitFor } from './processes.mjs';
import { Problem } from './steps.mjs';

/**
 * Keeps the server's life inside ours: when our end of its input closes, which
 * happens even if this process is killed outright, the server shuts down.
 */
const keeper = `
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ read -r _ <&3; kill -INT "$server"; } 2>/dev/null &
reader=$!
wait "$server"
code=$?
kill "$reader" 2>/dev/null
exit "$code"
`;

/** Many plugins with a pool each, and tests with a database each. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=300',
  'shared_buffers=256MB',
];

/** For data that nobody misses after a crash: three times faster to create databases in. */
const careless = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];

/** Creates the cluster beside its final place, so that an interrupted start leaves nothing half-made. */
async function initialise({ bin, home, data, password, as }) {
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (as.uid !== undefined) chownSync(passwordFile, as.uid, as.gid);
  const unfinished = `${data}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const { code, output } = await run(
    join(bin, 'initdb'),
    [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Built into PostgreSQL, so the same order of words on every system.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
    ],
    { quiet: true, cwd: '/', ...as },
  );
  if (code !== 0) {
    throw new Problem(
      `PostgreSQL could not prepare its folder ${data}:\n${output}\nMend what it says, or set DATABASE_URL to a PostgreSQL server of yours.`,
    );
  }
  renameSync(unfinished, data);
}

function assertSameVersion(data, version) {
  const written = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const ours = version.split('.')[0];
  if (written !== ours) {
    throw new Problem(
      `The database in ${data} was written by PostgreSQL ${written}, and this is PostgreSQL ${ours}. Move that folder away to begin with an empty database, or read it with PostgreSQL ${written} and set DATABASE_URL.`,
    );
  }
}

function openLog(home) {
  const path = join(home, 'server.log');
  if (existsSync(path) && statSync(path).size > 5_000_000) {
    renameSync(path, `${path}.old`);
  }
  return { path, file: openSync(path, 'a') };
}

/**
 * Starts a PostgreSQL server of our own and resolves when it accepts connections.
 *
 * Its data stays in `folder`; a server that a killed process left there is
 * ended first. It runs as another account when we are root, and ends with this
 * process however that ends.
 *
 * @param {object} options
 * @param {string} options.folder where data, password and log are kept
 * @param {number} [options.port] a free one when left out
 * @param {boolean} [options.durable] false for data of tests
 * @returns the folder really used, the port, a connection string without a database, and `stop`
 */
export async function startPostgres({ folder, port, durable = true }) {
  const { native, version } = findPrograms();
  const account = postgresAccount(join(folder, 'data'));
  const home = reachableFolder(folder, account);
  const data = join(home, 'data');
  const bin = join(reachablePrograms(native, version, account), 'bin');
  const as = account ?? {};

  if (!existsSync(data)) {
    const password = randomBytes(18).toString('base64url');
    await initialise({ bin, home, data, password, as });
  }
  assertSameVersion(data, version);
  const password = readFileSync(join(home, 'password'), 'utf8').trim();
  await endLeftover(data);

  const actualPort = port ?? (await freePort());
  const log = openLog(home);
  const flags = durable ? settings : [...settings, ...careless];
  const child = spawn(
    '/bin/sh',
    [
      '-c',
      keeper,
      'postgres-keeper',
      join(bin, 'postgres'),
      '-D',
      data,
      '-p',
      String(actualPort),
      ...flags.flatMap(flag => ['-c', flag]),
    ],
    {
      // Detached: a Ctrl-C must reach the server only after the backend has let go of it.
      detached: true,
      cwd: '/',
      stdio: ['pipe', log.file, log.file],
      ...as,
    },
  );
  closeSync(log.file);
  // The keeper's end is told by its exit code; a write that it no longer reads is no news.
  child.stdin.on('error', () => {});

  const ready = await waitFor(
    () => !isRunning(child) || readPidFile(data)?.status === 'ready',
    { patience: 60_000, pause: 25 },
  );
  if (!ready || !isRunning(child)) {
    child.stdin.end();
    const tail = readFileSync(log.path, 'utf8').split('\n').slice(-15);
    throw new Problem(
      `PostgreSQL did not start on port ${actualPort}. The last lines of ${log.path}:\n${tail.join('\n')}`,
    );
  }

  return {
    folder: home,
    port: actualPort,
    password,
    connectionString: `postgresql://postgres:${password}@127.0.0.1:${actualPort}`,
    async stop() {
      child.stdin.end();
      await waitFor(() => !isRunning(child), { patience: 10_000, pause: 20 });
      if (isRunning(child)) {
        await endLeftover(data, 'SIGQUIT');
        await stopChild(child);
      }
    },
  };
}
