import { DEFAULT_NAMESPACE, parseEntityRef } from '@backstage/catalog-model';
import { useApiHolder } from '@backstage/core-plugin-api';
import {
  defaultEntityPresentation,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '../api';

/**
 * Names entities as the catalog does.
 *
 * @remarks
 * Until the catalog has answered, and where it does not know an entity, the
 * ref itself is shortened. What is no ref is given back as it is.
 */
export function useEntityTitles(
  refs: readonly string[],
): (ref: string) => string {
  const presentations = useApiHolder().get(entityPresentationApiRef);
  const { data } = useQuery({
    queryKey: queryKeys.entityTitles(refs),
    queryFn: async () => {
      const titled = refs.filter(isEntityRef).map(async ref => {
        const presentation = await presentations?.forEntity(ref).promise;
        return [ref, presentation?.primaryTitle ?? shorten(ref)] as const;
      });
      return new Map(await Promise.all(titled));
    },
    enabled: refs.length > 0,
    staleTime: 5 * 60_000,
  });
  return ref => data?.get(ref) ?? shorten(ref);
}

function shorten(ref: string): string {
  if (!isEntityRef(ref)) {
    return ref;
  }
  const { kind, namespace } = parseEntityRef(ref);
  const context = {
    defaultKind: kind,
    defaultNamespace: namespace === DEFAULT_NAMESPACE ? namespace : undefined,
  };
  return defaultEntityPresentation(ref, context).primaryTitle;
}

function isEntityRef(text: string): boolean {
  return text.includes(':') && text.includes('/');
}
