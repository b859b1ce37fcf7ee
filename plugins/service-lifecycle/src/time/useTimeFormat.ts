import {
  appLanguageApiRef,
  useApiHolder,
} from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { type TimeFormat, timeFormat } from './format';

/**
 * Dates and spans of time as the reader writes them: in the language of the
 * portal, and in the browser's own variant of it.
 */
export function useTimeFormat(): TimeFormat {
  const language =
    useApiHolder().get(appLanguageApiRef)?.getLanguage().language ?? 'en';
  return useMemo(() => timeFormat(variantOf(language), Date.now), [language]);
}

function variantOf(language: string): string {
  const [primary] = language.split('-');
  return (
    navigator.languages.find(tag => tag.split('-')[0] === primary) ?? language
  );
}
