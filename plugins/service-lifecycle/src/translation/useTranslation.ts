import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { serviceLifecycleTranslationRef } from './index';

/** The plugin's text in the language of the portal. */
export function useTranslation() {
  return useTranslationRef(serviceLifecycleTranslationRef);
}

/** Looks up text; what {@link useTranslation} gives. */
export type Translate = ReturnType<typeof useTranslation>['t'];
