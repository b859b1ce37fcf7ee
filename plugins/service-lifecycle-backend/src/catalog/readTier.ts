import type { Entity } from '@backstage/catalog-model';
import { getJsonValueAtPath } from '@backstage/filter-predicates';
import type { ServiceLifecycleConfig } from '../config';

const NUMBERED = /^(?:service[\s_-]*)?(?:tier|t)?[\s_-]*0*([0-9]{1,2})$/;

/**
 * The tier of an entity, from the first configured place that holds one.
 *
 * @remarks
 * Names that the configuration knows come first; then `Tier 1`, `tier-1`, `T1`
 * and `1` are all `1`; any other text is a tier of its own, lower case. `null`
 * where no place holds any.
 */
export function readTier(
  { metadata, spec = {} }: Entity,
  { sources, values }: ServiceLifecycleConfig['tier'],
): string | null {
  for (const path of sources) {
    const found = getJsonValueAtPath({ metadata, spec }, path);
    if (typeof found === 'string' || typeof found === 'number') {
      const text = String(found).trim().toLowerCase();
      if (text) {
        return values.get(text) ?? NUMBERED.exec(text)?.[1] ?? text;
      }
    }
  }
  return null;
}
