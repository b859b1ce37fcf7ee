import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  CHECKLIST_ANNOTATION,
  type Note,
  PREVIOUSLY_ANNOTATION,
} from 'backstage-plugin-service-lifecycle-common';
import type { ServiceLifecycleConfig } from '../config';
import { canonicalHash } from '../hash';
import { catalogFacts } from './catalogFacts';
import { readLifecycle } from './readLifecycle';
import { readTier } from './readTier';
import { toSubject } from './serviceSnapshot';
import type {
  CatalogSurroundings,
  DerivedService,
  ServiceOwner,
} from './types';

/**
 * Everything that is stored of a tracked entity.
 *
 * @remarks
 * Pure. Takes entities as the catalog gives them, relations included, and never
 * throws on what somebody wrote into one: what cannot be read is `null`, and
 * noted where the owner should know.
 */
export function deriveService({
  entity,
  config,
  surroundings,
}: {
  entity: Entity;
  config: Pick<ServiceLifecycleConfig, 'lifecycles' | 'tier'>;
  surroundings: CatalogSurroundings;
}): DerivedService {
  const { metadata } = entity;
  const owners = targets(entity, RELATION_OWNED_BY);
  const owner = readOwner(entity, owners, surroundings);
  const tier = readTier(entity, config.tier);
  const lifecycle = text(entity.spec?.lifecycle);
  const { declared, retiring, known } = readLifecycle(
    lifecycle,
    config.lifecycles,
  );
  const systemRef = readPartOf(entity, 'system');

  const notes: Note[] = [];
  if (lifecycle !== null && !known) {
    notes.push({ code: 'unknown-lifecycle', params: { lifecycle } });
  }
  if (!owner?.resolved) {
    notes.push({
      code: 'owner-unresolved',
      params: { owner: owner?.written ?? null },
    });
  }

  const derived = {
    entityRef: stringifyEntityRef(entity),
    kind: entity.kind.toLowerCase(),
    namespace: (metadata.namespace ?? DEFAULT_NAMESPACE).toLowerCase(),
    name: metadata.name.toLowerCase(),
    title: text(metadata.title) ?? metadata.name,
    type: text(entity.spec?.type),
    lifecycle,
    tier,
    ownerRef: owner?.ref ?? null,
    ownerResolved: owner?.resolved ?? false,
    systemRef,
    domainRef:
      (systemRef && surroundings.systems.get(systemRef)?.domainRef) ??
      readPartOf(entity, 'domain'),
    owners,
    previousRef: readPrevious(entity),
    notes,
    facts: catalogFacts(entity),
    snapshot: {
      subject: toSubject(entity, { tier, retiring }),
      owner,
      declared,
      wantedChecklist: text(metadata.annotations?.[CHECKLIST_ANNOTATION]),
    },
  } satisfies Omit<DerivedService, 'inputHash'>;
  return { ...derived, inputHash: canonicalHash(derived) };
}

/**
 * The owner that the entity names. The catalog's relation decides where a
 * processor of the adopter's has made another ref of what is written.
 */
function readOwner(
  entity: Entity,
  owners: readonly string[],
  { groups, users }: CatalogSurroundings,
): ServiceOwner | null {
  const written = text(entity.spec?.owner);
  const named = written && readRef(written, entity, 'group');
  const ref = named && owners.includes(named) ? named : (owners[0] ?? named);
  if (!ref) {
    return null;
  }
  const group = groups.get(ref);
  const resolved = group !== undefined || users.has(ref);
  return {
    ref,
    written: written ?? ref,
    resolved,
    members: group?.members ?? (resolved ? 1 : 0),
  };
}

function readPartOf(entity: Entity, kind: 'system' | 'domain'): string | null {
  const related = targets(entity, RELATION_PART_OF).filter(ref =>
    ref.startsWith(`${kind}:`),
  );
  const written = text(entity.spec?.[kind]);
  const named = written && readRef(written, entity, kind);
  return named && related.includes(named)
    ? named
    : (related[0] ?? (named || null));
}

function readPrevious(entity: Entity): string | null {
  const written = text(entity.metadata.annotations?.[PREVIOUSLY_ANNOTATION]);
  const ref = written && readRef(written, entity, entity.kind);
  return ref && ref !== stringifyEntityRef(entity) ? ref : null;
}

function targets(entity: Entity, type: string): string[] {
  const refs = (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef.toLowerCase());
  return [...new Set(refs)].sort();
}

function readRef(
  written: string,
  entity: Entity,
  defaultKind: string,
): string | null {
  try {
    return stringifyEntityRef(
      parseEntityRef(written, {
        defaultKind,
        defaultNamespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
      }),
    );
  } catch {
    return null;
  }
}

function text(value: unknown): string | null {
  return (typeof value === 'string' && value.trim()) || null;
}
