import { parseEntityRef } from '@backstage/catalog-model';

/** Whether a ref names an entity; principals such as `external:ci` do not. */
export function isEntityRef(ref: string): boolean {
  try {
    parseEntityRef(ref);
    return ref.includes('/');
  } catch {
    return false;
  }
}
