import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('backstage-plugin-service-lifecycle-backend'));

backend.start();
