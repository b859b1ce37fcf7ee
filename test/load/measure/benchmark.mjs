import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { parseDocument } from 'yaml';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { say, step } from '../../../scripts/lib/steps.mjs';
import { measureReads, measureSubmissions, readsDuring } from './figures.mjs';
import { sendOk } from './http.mjs';
import { median } from './numbers.mjs';
import { catalogHas, memory, signIn, startPortal, until } from './portal.mjs';
import { Report } from './report.mjs';

const DATABASE = 'backstage_plugin_service-lifecycle';
const SYNC_TASK = 'follow-catalog';
const ITEMS = 24;
/** The bar for growth is for a month. */
const DAYS_OF_A_MONTH = 30;

/** Measures everything that the table *Speed* of the design names for what exists. */
export async function benchmark({ folder, database, size, days }) {
  writeChecklist(join(folder, 'checklist.yaml'));
  const started = await step('backend', () =>
    startPortal({ folder, database, size }),
  );
  const { url } = started;
  const client = new pg.Client({
    connectionString: `${database.connectionString}/${DATABASE}`,
  });
  try {
    await client.connect();
    let headers = await step('signed in', () => untilSignedIn(url));
    await step(`${size.services} components in the catalog`, () =>
      catalogHas({ url, headers, components: size.services }),
    );
    headers = await signIn(url);
    const report = new Report();
    const portal = { url, headers, services: size.services, client, report };
    const idle = await memory(url, headers);

    say('\nFollowing the catalog');
    report.add({
      what: 'first sync and scoring',
      value: (await sync(portal)) / 1000,
      unit: 's',
      bar: 6 * Math.max(1, size.services / 10_000),
    });
    const firstSize = await databaseSize(client);
    report.add({
      what: 'database after the first scoring',
      value: firstSize,
      unit: 'MB',
      bar: 100 * Math.max(1, size.services / 10_000),
    });
    await client.query('vacuum analyze');
    report.add({
      what: 'sync with nothing changed',
      value: (await sync(portal)) / 1000,
      unit: 's',
      bar: 2 * Math.max(1, size.services / 10_000),
    });
    const calm = median(await timesOfReads(portal));
    const disturbed = median(await readsDuring(portal, () => sync(portal)));
    report.add({
      what: 'reads during a sync, compared with none',
      value: disturbed / calm,
      unit: 'x',
      bar: 2,
    });

    say('\nReading');
    await measureReads(portal);
    say('\nWriting');
    await measureSubmissions(portal);

    say('\nMemory and growth');
    const busy = await memory(url, headers);
    report.add({
      what: 'memory of the backend beyond an idle one',
      value: busy.heap - idle.heap,
      unit: 'MB',
      bar: 60,
      note: `heap and buffers; resident ${Math.round(busy.rss - idle.rss)} MB more`,
    });
    const beforeMonth = await databaseSize(client);
    for (let day = 1; day <= days; day += 1) {
      await sendOk({
        url: `${url}/load-organisation/revision`,
        method: 'POST',
        body: { revision: day },
      });
      await changed({ url, headers: await signIn(url) }, day, size.services);
      await sync(portal);
    }
    report.add({
      what: `growth in ${days} daily syncs with 5 % changed`,
      value: (await databaseSize(client)) - beforeMonth,
      unit: 'MB',
      bar: (60 * days) / DAYS_OF_A_MONTH,
    });
    return report;
  } finally {
    await client.end();
    await started.stop();
  }
}

/** The shipped checklist, cut to the number of items that the bars are for. */
function writeChecklist(path) {
  const document = parseDocument(
    readFileSync(
      inRoot('plugins/service-lifecycle-backend/checklists/service.yaml'),
      'utf8',
    ),
  );
  const items = document.get('items');
  items.items.length = Math.min(items.items.length, ITEMS);
  writeFileSync(path, document.toString());
}

/** The person exists only once the catalog has processed the organisation. */
async function untilSignedIn(url) {
  let headers;
  await until('the first sign-in', 900, async () => {
    headers = await signIn(url).catch(() => undefined);
    return headers !== undefined;
  });
  return headers;
}

/** Milliseconds that one sweep of the catalog takes, scoring included. */
async function sync({ url, client }) {
  const finishedAt = async () =>
    (
      await client.query('select finished_at from sweep')
    ).rows[0]?.finished_at?.getTime() ?? 0;
  const before = await finishedAt();
  const since = performance.now();
  await sendOk({
    url: `${url}/load-capture/tasks/${SYNC_TASK}`,
    method: 'POST',
  });
  await until(
    'the sync to finish',
    600,
    async () => (await finishedAt()) > before,
  );
  return performance.now() - since;
}

async function databaseSize(client) {
  const { rows } = await client.query(
    'select pg_database_size(current_database()) / 1e6 as size',
  );
  return Number(rows[0].size);
}

async function timesOfReads(portal) {
  const end = performance.now() + 3000;
  return readsDuring(portal, () =>
    until('enough reads', 10, async () => performance.now() > end),
  );
}

/** Waits until the catalog shows the change that this day brings last. */
async function changed({ url, headers }, day, services) {
  const last = lastChanged(day, services);
  await until(`the changes of day ${day}`, 300, async () => {
    const { body } = await sendOk({
      url: `${url}/api/catalog/entities/by-name/component/default/service-${last.n}`,
      headers,
    });
    return body.metadata.description.endsWith(`change ${last.changes}.`);
  });
}

function lastChanged(day, services) {
  const shard = (day - 1) % 20;
  const n = Math.floor((services - 1 - shard) / 20) * 20 + shard;
  return { n, changes: Math.floor((day + 19 - (n % 20)) / 20) };
}
