import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
  createProxyAuthenticator,
} from '@backstage/plugin-auth-node';
import { CALLER_REF } from './organisation';

/**
 * Signs everybody in as the one person that the load uses.
 *
 * @remarks
 * The demo's sign-in refuses production, which is what is measured here; this
 * one never leaves the load test.
 */
export const loadSignIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'load-provider',
  register(reg) {
    reg.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'load',
          factory: createProxyAuthProviderFactory({
            authenticator: createProxyAuthenticator({
              defaultProfileTransform: async () => ({ profile: {} }),
              initialize() {},
              async authenticate() {
                return { result: CALLER_REF };
              },
            }),
            signInResolver: (_info, context) =>
              context.signInWithCatalogUser({ entityRef: CALLER_REF }),
          }),
        });
      },
    });
  },
});
