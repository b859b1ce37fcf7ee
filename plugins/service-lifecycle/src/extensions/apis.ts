import { ApiBlueprint } from '@backstage/frontend-plugin-api';
import { serviceLifecycleApiFactory } from '../api';

export const serviceLifecycleApi = ApiBlueprint.make({
  params: defineParams => defineParams(serviceLifecycleApiFactory),
});
