import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { DEFAULT_TRACKED_KINDS, isOfKind } from './trackedKinds';
import { LIFECYCLE_TAB_PATH } from '../routes';

/** The tab *Lifecycle* of an entity. */
export const lifecycleEntityContent = EntityContentBlueprint.makeWithOverrides({
  configSchema: {
    /** Kinds whose pages have the tab: those that the backend tracks. */
    kinds: z.array(z.string()).default([...DEFAULT_TRACKED_KINDS]),
  },
  factory: (originalFactory, { config }) =>
    originalFactory({
      path: LIFECYCLE_TAB_PATH,
      title: 'Lifecycle',
      filter: isOfKind(config.kinds),
      loader: () =>
        import('../lifecycleTab').then(m => <m.EntityLifecycleContent />),
    }),
});
