import { coreServices, createBackendPlugin } from '@backstage/backend-plugin-api';

export const serviceLifecyclePlugin = createBackendPlugin({
  pluginId: 'service-lifecycle',
  register(env) {
    env.registerInit({
      deps: { logger: coreServices.logger },
      async init({ logger }) {
        logger.info('Service Lifecycle is loaded');
      },
    });
  },
});
