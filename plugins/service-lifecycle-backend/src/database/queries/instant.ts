import { z } from 'zod';

/** An instant as PostgreSQL writes it into JSON, read as the API has it: UTC, with milliseconds. */
export const instantSchema = z.iso
  .datetime({ offset: true })
  .transform(text => new Date(text).toISOString());
