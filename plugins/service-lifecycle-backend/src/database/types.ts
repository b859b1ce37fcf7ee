import type { Knex } from 'knex';

/** A connection of its own for each statement, or a transaction. */
export type Database = Knex;

/** Internal id of a service; a bigint, which never leaves the backend. */
export type ServiceId = string;

/** What `raw` answers for statements that return rows of this shape. */
export interface Rows<Row> {
  rows: Row[];
}
