import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { startPostgres } from './postgres.mjs';
import { readPidFile } from './postgres-leftover.mjs';
import { isAlive, waitFor } from './processes.mjs';
import { inRoot } from './root.mjs';

async function query(server, sql) {
  const client = new pg.Client(`${server.connectionString}/postgres`);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const hasEnded = pid => waitFor(() => !isAlive(pid), { patience: 20_000 });

describe('a PostgreSQL of our own', () => {
  let folder;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps its data from one start to the next', async () => {
    const first = await startPostgres({ folder });
    await query(first, 'create table kept (word text)');
    await query(first, "insert into kept values ('here')");
    await first.stop();

    const second = await startPostgres({ folder });
    expect(await query(second, 'select word from kept')).toEqual([
      { word: 'here' },
    ]);
    await second.stop();
  });

  it('ends when the process that started it is killed', async () => {
    const parent = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `const { startPostgres } = await import('${pathToFileURL(inRoot('scripts/lib/postgres.mjs'))}');
         await startPostgres({ folder: ${JSON.stringify(folder)} });
         console.log('ready');
         setInterval(() => {}, 1_000);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await new Promise(resolve => {
      parent.stdout.once('data', resolve);
    });
    const { pid } = readPidFile(join(folder, 'data'));
    parent.kill('SIGKILL');
    expect(await hasEnded(pid)).toBe(true);
  });

  it('starts although a crash left the note of a process that is another one now', async () => {
    const data = join(folder, 'data');
    const first = await startPostgres({ folder });
    await first.stop();
    writeFileSync(
      join(data, 'postmaster.pid'),
      `${process.pid}\n${data}\n0\n5432\n\n127.0.0.1\n0 0\nready\n`,
    );

    const second = await startPostgres({ folder });
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
  });

  it('takes the place of a server that still runs on the same folder', async () => {
    const first = await startPostgres({ folder });
    const { pid } = readPidFile(join(folder, 'data'));
    const second = await startPostgres({ folder });
    expect(isAlive(pid)).toBe(false);
    await second.stop();
    await first.stop();
  });
});
