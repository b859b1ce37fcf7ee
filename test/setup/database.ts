const variable = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

// Without it Backstage's TestDatabases supports no database at all, and suites pass having tested nothing.
if (!process.env[variable]) {
  throw new Error(
    `${variable} is not set: run the tests with "npm test" or "npm run test:unit", which start a PostgreSQL for them`,
  );
}
