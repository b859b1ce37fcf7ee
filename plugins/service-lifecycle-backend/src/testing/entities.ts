import {
  type Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_HAS_MEMBER,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';

/** What a test says about a component; everything else is filled in. */
export interface TestComponent {
  name: string;
  owner?: string;
  system?: string;
  lifecycle?: string;
  type?: string;
  description?: string;
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
  links?: { url: string; title?: string; type?: string }[];
}

/** A component as the catalog gives it, relations included. */
export function component({
  name,
  owner = 'group:default/team',
  system: partOf,
  lifecycle = 'production',
  type = 'service',
  description,
  ...metadata
}: TestComponent): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      ...(description && { description }),
      ...metadata,
    },
    spec: { type, lifecycle, owner, ...(partOf && { system: partOf }) },
    relations: [
      { type: RELATION_OWNED_BY, targetRef: owner },
      ...(partOf
        ? [{ type: RELATION_PART_OF, targetRef: `system:default/${partOf}` }]
        : []),
    ],
  };
}

/** A group with the refs of its members and of the group above it. */
export function group(
  ref: string,
  { members = [], parent }: { members?: string[]; parent?: string } = {},
): Entity {
  return {
    ...named(ref),
    spec: { type: 'team', children: [] },
    relations: [
      ...members.map(targetRef => ({ type: RELATION_HAS_MEMBER, targetRef })),
      ...(parent ? [{ type: RELATION_CHILD_OF, targetRef: parent }] : []),
    ],
  };
}

/** A user of the catalog. */
export function user(ref: string): Entity {
  return { ...named(ref), spec: {} };
}

/** A system, and the domain that it is part of. */
export function system(
  ref: string,
  { domain }: { domain?: string } = {},
): Entity {
  return {
    ...named(ref),
    spec: { owner: 'group:default/team' },
    relations: domain ? [{ type: RELATION_PART_OF, targetRef: domain }] : [],
  };
}

function named(ref: string): Entity {
  const { kind, namespace, name } = parseEntityRef(ref);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: kind.charAt(0).toUpperCase() + kind.slice(1),
    metadata: { name, namespace },
  };
}
