import { median } from './numbers.mjs';

const EXPLAINABLE = /^\s*(select|with|insert|update|delete)\b/i;

/**
 * PostgreSQL's own time for the statements of one request, in milliseconds:
 * planning and execution as `EXPLAIN ANALYZE` has them, the median of `rounds`.
 * What they write is rolled back.
 */
export async function postgresTime({ client, statements, rounds }) {
  const totals = [];
  for (let round = 0; round < rounds; round += 1) {
    await client.query('begin');
    try {
      let total = 0;
      for (const { sql, bindings } of statements) {
        if (EXPLAINABLE.test(sql)) {
          total += await explain(client, sql, bindings);
        }
      }
      totals.push(total);
    } finally {
      await client.query('rollback');
    }
  }
  return median(totals);
}

async function explain(client, sql, bindings) {
  const { rows } = await client.query(
    `explain (analyze, timing off, format json) ${sql}`,
    bindings,
  );
  const plan = rows[0]['QUERY PLAN'][0];
  return plan['Planning Time'] + plan['Execution Time'];
}
