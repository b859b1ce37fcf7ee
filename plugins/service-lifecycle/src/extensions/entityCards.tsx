import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { DEFAULT_TRACKED_KINDS, isOfKind } from './trackedKinds';

/** The card *Lifecycle* on the overview of an entity. */
export const lifecycleEntityCard = EntityCardBlueprint.makeWithOverrides({
  configSchema: {
    /** Kinds whose overview has the card: those that the backend tracks. */
    kinds: z.array(z.string()).default([...DEFAULT_TRACKED_KINDS]),
  },
  factory: (originalFactory, { config }) =>
    originalFactory({
      filter: isOfKind(config.kinds),
      loader: () =>
        import('../entityCard').then(m => <m.EntityLifecycleCard />),
    }),
});
