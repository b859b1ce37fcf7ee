import { InputError } from '@backstage/errors';
import { provisionRef } from 'backstage-plugin-service-lifecycle-common';
import type { ActiveChecklist } from '../../database/activeChecklists';
import { findServices } from '../../database/coverage';
import type { StoredCover } from '../../database/evidence';
import type { ScoredService } from '../../database/scoredServices';
import type { Database } from '../../database/types';
import type { CoverRequest } from './types';

/** The service that evidence is submitted on, and the item that it is for. */
export interface SubmissionTarget {
  anchor: ScoredService;
  checklist: ActiveChecklist;
  itemId: string;
}

/** A cover as it is stored, and refs that were asked for and that there are no services for. */
export interface ResolvedCover {
  cover: StoredCover;
  unknown: readonly string[];
}

/**
 * Makes of the cover that somebody asks for the one that is stored.
 *
 * @remarks
 * Throws an `InputError` where the service has no such System or its checklist
 * no such provision.
 */
export async function resolveCover(
  tx: Database,
  request: CoverRequest,
  target: SubmissionTarget,
): Promise<ResolvedCover> {
  switch (request.kind) {
    case 'service':
      return {
        cover: { kind: 'service', ref: null, owner: null, services: [] },
        unknown: [],
      };
    case 'services':
      return resolveServices(tx, request.refs, target.anchor);
    case 'system':
      return { cover: systemCover(request.ref, target.anchor), unknown: [] };
    case 'provision':
      return { cover: provisionCover(request.ref, target), unknown: [] };
    default:
      return refuse(request);
  }
}

async function resolveServices(
  tx: Database,
  wanted: readonly string[],
  { entityRef }: ScoredService,
): Promise<ResolvedCover> {
  const refs = [...new Set([entityRef, ...wanted])];
  const services = await findServices(tx, refs);
  const known = new Set(services.map(service => service.entityRef));
  return {
    cover: {
      kind: 'services',
      ref: null,
      owner: null,
      services: services.map(({ id }) => id),
    },
    unknown: refs.filter(ref => !known.has(ref)),
  };
}

function systemCover(
  wanted: string | undefined,
  { entityRef, systemRef, ownerRef }: ScoredService,
): StoredCover {
  if (systemRef === null) {
    throw new InputError(
      `${entityRef} belongs to no System: submit for the service alone, or name the services`,
    );
  }
  if (wanted !== undefined && wanted !== systemRef) {
    throw new InputError(
      `${entityRef} belongs to ${systemRef} and not to ${wanted}: leave cover.ref out`,
    );
  }
  if (ownerRef === null) {
    throw new InputError(
      `${entityRef} has no owner, and evidence for a System reaches services of the same owner: name one in the catalog, or submit for the service alone`,
    );
  }
  return { kind: 'system', ref: systemRef, owner: ownerRef, services: [] };
}

function provisionCover(
  wanted: string,
  { checklist, itemId }: SubmissionTarget,
): StoredCover {
  const offered = checklist.provisions.filter(({ items }) =>
    items.includes(itemId),
  );
  if (!offered.some(({ id }) => id === wanted)) {
    throw new InputError(
      offered.length > 0
        ? `The checklist "${checklist.id}" has no provision "${wanted}" for "${itemId}": write ${offered.map(({ id }) => `"${id}"`).join(' or ')} as cover.ref`
        : `The checklist "${checklist.id}" has no provision for "${itemId}": submit for the service, its System or named services`,
    );
  }
  return {
    kind: 'provision',
    ref: provisionRef(checklist.id, wanted),
    owner: null,
    services: [],
  };
}

function refuse(request: never): never {
  throw new InputError(`There is no cover ${JSON.stringify(request)}`);
}
