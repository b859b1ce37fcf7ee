import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { lifecycleTabMessages } from './messages/lifecycleTab';
import { pagesMessages } from './messages/pages';
import { wordsMessages } from './messages/words';

/**
 * All text of the plugin.
 *
 * @remarks
 * Adopters override or translate it with `createTranslationMessages` and
 * `createTranslationResource`.
 */
export const serviceLifecycleTranslationRef = createTranslationRef({
  id: 'plugin.service-lifecycle',
  messages: {
    ...wordsMessages,
    ...lifecycleTabMessages,
    ...pagesMessages,
  },
});
