import { givenDatabase } from './database.mjs';

describe('the database that the environment names', () => {
  it('is none when nothing is set', () => {
    expect(givenDatabase({ PGUSER: 'ana' })).toBeUndefined();
  });

  it('is DATABASE_URL before anything else', () => {
    expect(
      givenDatabase({ DATABASE_URL: 'postgresql://one', PGHOST: 'two' }),
    ).toBe('postgresql://one');
  });

  it('is put together from the PG* variables', () => {
    expect(
      givenDatabase({
        PGHOST: 'db.example.org',
        PGUSER: 'ana',
        PGPASSWORD: 'p@ss/word',
        PGSSLMODE: 'require',
      }),
    ).toBe(
      'postgresql://ana:p%40ss%2Fword@db.example.org:5432?sslmode=require',
    );
  });
});
