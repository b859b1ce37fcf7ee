import {
  type TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { serviceLifecycleTranslationRef } from './index';

/** Looks up text of the plugin. */
export type Translate = TranslationFunction<
  (typeof serviceLifecycleTranslationRef)['T']
>;

/** The plugin's text in the language of the portal. */
export function useTranslation(): { t: Translate } {
  return useTranslationRef(serviceLifecycleTranslationRef);
}
