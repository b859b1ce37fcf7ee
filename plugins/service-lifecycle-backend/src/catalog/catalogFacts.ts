import { DEFAULT_NAMESPACE, type Entity } from '@backstage/catalog-model';
import { fact } from './fact';

/** Fields that the catalog leaves out of its search table, or treats apart. */
const SET_APART = new Set([
  'attachments',
  'relations',
  'status',
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'metadata.etag',
]);

/** The catalog indexes no longer key, and of a longer value only that it exists. */
const MAX_LENGTH = 200;

/**
 * What the catalog's search table holds about an entity, as `key` for every key
 * and `key=value` for every value, lower case and sorted.
 *
 * @remarks
 * The catalog's permission rules ask that table; with the same facts at hand
 * the same questions can be answered without the catalog. A list is held as
 * each of its values, and each text in it also as a key of its own that is
 * `true`, so that `metadata.tags.java` can be asked for.
 */
export function catalogFacts(entity: Entity): string[] {
  const facts = new Set<string>();

  const add = (path: string, value: unknown) => {
    if (path.toLowerCase().length > MAX_LENGTH) {
      return;
    }
    facts.add(fact(path));
    if (value !== undefined && value !== null) {
      const text = String(value).toLowerCase();
      if (text.toLowerCase().length <= MAX_LENGTH) {
        facts.add(fact(path, text));
      }
    }
  };

  const walk = (path: string, value: unknown) => {
    if (SET_APART.has(path)) {
      return;
    }
    if (Array.isArray(value)) {
      for (const entry of value) {
        walk(path, entry);
        if (typeof entry === 'string') {
          add(`${path}.${entry}`, true);
        }
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        walk(path ? `${path}.${key}` : key, child);
      }
    } else {
      add(path, value);
    }
  };

  walk('', entity);
  const { name, namespace, uid } = entity.metadata;
  add('metadata.name', name);
  add('metadata.namespace', namespace ?? DEFAULT_NAMESPACE);
  add('metadata.uid', uid);
  for (const relation of entity.relations ?? []) {
    add(`relations.${relation.type}`, relation.targetRef);
  }
  return [...facts].sort();
}
