import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { main, Problem, step } from './lib/steps.mjs';

const { values: options } = parseArgs({
  options: {
    services: { type: 'string', default: '10000' },
    groups: { type: 'string', default: '200' },
    days: { type: 'string', default: '30' },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

function wholeNumber(name) {
  const value = Number(options[name]);
  if (!Number.isInteger(value) || value < 1) {
    throw new Problem(
      `--${name} takes a whole number from 1, not "${options[name]}"`,
    );
  }
  return value;
}

main(async () => {
  const size = {
    services: wholeNumber('services'),
    groups: wholeNumber('groups'),
  };
  const days = wholeNumber('days');
  const { benchmark } = await import('../test/load/measure/benchmark.mjs');
  const { startTemporaryPostgres } =
    await import('./lib/temporary-postgres.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'service-lifecycle-bench-'));
  const database = await step('PostgreSQL', startTemporaryPostgres);
  try {
    const report = await benchmark({ folder, database, size, days });
    if (options.json) {
      writeFileSync(
        options.json,
        `${JSON.stringify({ size, days, ...report.toJSON() }, null, 2)}\n`,
      );
    }
    if (report.missed.length > 0) {
      throw new Problem(
        `${report.missed.length} bars are missed: ${report.missed
          .map(row => row.what)
          .join('; ')}`,
      );
    }
  } catch (error) {
    if (options.keep) {
      throw error;
    }
    const log = join(folder, 'backend.log');
    const tail = readTail(log);
    if (tail && !(error instanceof Problem)) {
      error.message += `\nThe backend's last lines:\n${tail}`;
    }
    throw error;
  } finally {
    await database.stop();
    if (!options.keep) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
});

function readTail(path) {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(-20).join('\n');
  } catch {
    return '';
  }
}
