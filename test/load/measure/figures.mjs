import { gunzipSync } from 'node:zlib';
import { p50, send, sendOk, throughput } from './http.mjs';
import { get, same, varying } from './requests.mjs';
import { postgresTime } from './postgresTime.mjs';

const ROUNDS = 5;
const PER_ROUND = 40;
const SECONDS_PER_ROUND = 4;

/**
 * What is measured of a running portal, each figure beside its bar.
 *
 * `portal` is `{url, headers, services, client, report}`: the address, the
 * caller's headers, how many services there are, a connection to the plugin's
 * own database, and where figures go.
 */
export async function measureReads(portal) {
  const { report } = portal;
  const floor = await p50({
    request: () => get(portal, '/api/load-floor/row'),
    rounds: ROUNDS,
    perRound: PER_ROUND,
  });
  report.add({ what: 'floor, p50', value: floor, unit: 'ms' });
  const floorRate = await throughput({
    requests: same(portal, '/api/load-floor/row'),
    rounds: ROUNDS,
    seconds: SECONDS_PER_ROUND,
  });
  report.add({ what: 'floor, 16 at once', value: floorRate, unit: '/s' });

  const scorecard = n =>
    `/api/service-lifecycle/services/component/default/service-${n % portal.services}`;
  report.add({
    what: 'one scorecard, p50',
    value: await p50({
      request: i => get(portal, scorecard(i * 37)),
      rounds: ROUNDS,
      perRound: PER_ROUND,
    }),
    unit: 'ms',
    bar: 1.3 * floor,
  });
  report.add({
    what: 'one scorecard, 16 at once',
    value: await throughput({
      requests: varying(portal, n => ({
        method: 'GET',
        path: scorecard(n * 37),
      })),
      rounds: ROUNDS,
      seconds: SECONDS_PER_ROUND,
    }),
    unit: '/s',
    bar: 0.75 * floorRate,
    atLeast: true,
  });

  await measureList(portal, floor, {
    what: 'summary by owner, p50',
    path: '/api/service-lifecycle/summary?groupBy=owner',
    most: 30,
  });
  await measureList(portal, floor, {
    what: 'heat map, items by owner, p50',
    path: '/api/service-lifecycle/summary/items?groupBy=owner&checklist=service',
    most: 60,
    mostBytes: 100_000,
  });
  await measureList(portal, floor, {
    what: 'services: filter, sort, count, 50 rows, p50',
    path: '/api/service-lifecycle/services?tier=1&tier=2&claimGap=true&orderBy=gap:desc&limit=50',
    most: 30,
  });
}

async function measureList(portal, floor, { what, path, most, mostBytes }) {
  const { report } = portal;
  const value = await p50({
    request: () => get(portal, path),
    rounds: ROUNDS,
    perRound: PER_ROUND,
  });
  const statements = await captured(portal, () => sendOk(get(portal, path)));
  const pg = await postgresTime({
    client: portal.client,
    statements,
    rounds: ROUNDS,
  });
  report.add({
    what,
    value,
    unit: 'ms',
    bar: Math.min(floor + 1.5 * pg, most),
    note: `PostgreSQL ${pg.toFixed(1)} ms in ${statements.length} statements`,
  });
  if (mostBytes !== undefined) {
    const compressed = await sendOk({
      ...get(portal, path),
      headers: { ...portal.headers, 'accept-encoding': 'gzip' },
    });
    gunzipSync(compressed.body);
    report.add({
      what: `${what.split(',')[0]}, compressed`,
      value: compressed.bytes / 1000,
      unit: 'kB',
      bar: mostBytes / 1000,
    });
  }
}

/** Submissions of a link on one service after the other, and 16 at once. */
export async function measureSubmissions(portal) {
  const { report } = portal;
  const owned = await ownedServices(portal);
  let next = 0;
  const submission = () => {
    next += 1;
    const ref = owned[next % owned.length];
    return {
      method: 'POST',
      path: `/api/service-lifecycle/services/component/default/${ref}/items/runbook/evidence`,
      body: {
        type: 'link',
        payload: { url: `https://wiki.example.com/runbook/${next}` },
      },
    };
  };
  report.add({
    what: 'submit evidence, p50',
    value: await p50({
      request: () => {
        const { path, ...rest } = submission();
        return { url: portal.url + path, headers: portal.headers, ...rest };
      },
      rounds: ROUNDS,
      perRound: PER_ROUND,
    }),
    unit: 'ms',
    bar: 12,
  });
  report.add({
    what: 'submit evidence, 16 at once',
    value: await throughput({
      requests: varying(portal, submission),
      rounds: ROUNDS,
      seconds: SECONDS_PER_ROUND,
    }),
    unit: '/s',
    bar: 150,
    atLeast: true,
    note: `on ${owned.length} services`,
  });
}

/** Median time of a service list while `work` goes on, in milliseconds. */
export async function readsDuring(portal, work) {
  let done = false;
  const times = [];
  const reading = (async () => {
    while (!done) {
      const answer = await send(
        get(portal, '/api/service-lifecycle/services?limit=50'),
      );
      if (answer.status !== 200) {
        throw new Error(`a read during the work answered ${answer.status}`);
      }
      times.push(answer.ms);
    }
  })();
  try {
    await work();
  } finally {
    done = true;
  }
  await reading;
  return times;
}

async function ownedServices(portal) {
  const names = [];
  let cursor;
  do {
    const query = new URLSearchParams({ limit: '100', orderBy: 'name:asc' });
    if (cursor) query.set('cursor', cursor);
    const { body } = await sendOk(
      get(portal, `/api/service-lifecycle/services?${query}`),
    );
    names.push(...body.items.map(item => item.entityRef.split('/')[1]));
    cursor = body.pageInfo.nextCursor;
  } while (cursor && names.length < 400);
  return names;
}

async function captured(portal, work) {
  await sendOk({ url: `${portal.url}/load-capture/start`, method: 'POST' });
  await work();
  const { body } = await sendOk({
    url: `${portal.url}/load-capture/stop`,
    method: 'POST',
  });
  return body;
}
