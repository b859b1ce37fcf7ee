import { createFrontendPlugin } from '@backstage/frontend-plugin-api';

export const serviceLifecyclePlugin = createFrontendPlugin({
  pluginId: 'service-lifecycle',
  title: 'Lifecycle',
  extensions: [],
});
