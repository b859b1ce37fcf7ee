import { createBackend } from '@backstage/backend-defaults';
import { demoSeed } from './demo/seed/module';
import { demoSignIn } from './demo/signIn';
import { portalPolicy } from './policy';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(demoSignIn);

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(portalPolicy);

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));

backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.add(import('backstage-plugin-service-lifecycle-backend'));
backend.add(demoSeed);

backend.start().catch(error => {
  console.error(error);
  // A plugin that did not start leaves a process that answers 503 for ever.
  process.exit(1);
});
