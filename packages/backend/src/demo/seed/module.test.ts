import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { demoSeed } from './module';

const getClient = vi.fn(async () => {
  throw new Error('Nobody should look at the database');
});

const start = (seed: boolean) =>
  startTestBackend({
    features: [
      demoSeed,
      mockServices.rootConfig.factory({ data: { demo: { seed } } }),
      mockServices.database.mock({ getClient }).factory,
    ],
  });

describe('the module that fills the demo', () => {
  beforeEach(() => {
    vi.stubEnv('NODE_ENV', 'production');
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('refuses production, and says what to do', async () => {
    await expect(start(true)).rejects.toThrow(
      'refuses to run with NODE_ENV=production: set it to false',
    );
  });

  it('does nothing where it is not asked to', async () => {
    await start(false);

    expect(getClient).not.toHaveBeenCalled();
  });
});
