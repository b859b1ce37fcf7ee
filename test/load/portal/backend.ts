import { createBackend } from '@backstage/backend-defaults';
import { capture } from './capture';
import { floorPlugin } from './floor';
import { loadPolicy } from './policy';
import { organisationProvider } from './provider';
import { loadSignIn } from './signIn';

const backend = createBackend();
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(loadSignIn);
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(organisationProvider);
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(loadPolicy);
backend.add(floorPlugin);
backend.add(import('backstage-plugin-service-lifecycle-backend'));
backend.add(capture);
backend.start();
