import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
  createProxyAuthenticator,
} from '@backstage/plugin-auth-node';
import { readDemoPeople, type DemoPeople, type DemoPerson } from './people';

/** The request header that names who somebody wants to be. */
const PERSON_HEADER = 'x-demo-person';

/** Refuses to start where a stranger could reach it. */
export function assertNotProduction(environment: string | undefined) {
  if (environment !== 'production') return;
  throw new NotAllowedError(
    'The demo sign-in lets anybody be anybody of demo.people, without a password, and therefore refuses NODE_ENV=production. ' +
      'In packages/backend/src/index.ts replace demoSignIn with a real sign-in provider, such as @backstage/plugin-auth-backend-module-github-provider, ' +
      'and in packages/app/src/app.ts the demo sign-in page; to just try the portal, start it with "npm start", which sets NODE_ENV=development.',
  );
}

const authenticator = (people: DemoPeople) =>
  createProxyAuthenticator<undefined, DemoPerson, unknown>({
    defaultProfileTransform: async ({ name }: DemoPerson) => ({
      profile: { displayName: name },
    }),
    initialize: () => undefined,
    authenticate: async ({ req }) => ({
      result: people.find(req.header(PERSON_HEADER)),
    }),
  });

/** A sign-in that believes whoever asks, for the demo portal alone. */
export const demoSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        providers: authProvidersExtensionPoint,
      },
      async init({ config, logger, providers }) {
        assertNotProduction(process.env.NODE_ENV);
        logger.warn(
          'The demo sign-in is on: whoever can reach this portal can be anybody of demo.people',
        );
        const people = readDemoPeople(config);
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory<DemoPerson>({
            authenticator: authenticator(people),
            signInResolver: async ({ result }, context) => {
              try {
                return await context.signInWithCatalogUser({
                  entityRef: result.ref,
                });
              } catch (error) {
                if (!(error instanceof NotFoundError)) throw error;
                throw new NotFoundError(
                  `${stringifyEntityRef(result.ref)} is not in the catalog. Right after the first start it is still reading the sample organisation: try again in a few seconds.`,
                );
              }
            },
          }),
        });
      },
    });
  },
});
