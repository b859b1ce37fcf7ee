import type {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import type { EvidenceSource } from 'backstage-plugin-service-lifecycle-common';
import type { RequestHandler } from 'express';

/** Who sent a request. */
export interface Caller {
  credentials: BackstageCredentials<
    BackstageUserPrincipal | BackstageServicePrincipal
  >;
  /** Ref of the User, or the subject of the service. */
  ref: string;
  /** Subject of the service that acts for the person, if one does. */
  actingAgent: string | null;
  /** Where evidence comes from that this caller submits. */
  source: Exclude<EvidenceSource, 'catalog'>;
}

type Request = Parameters<HttpAuthService['credentials']>[0];

/**
 * Reads who sent a request.
 *
 * @remarks
 * A person through whom a service acts, such as an assistant that was given a
 * token on the person's behalf, is not the person: what comes so is a proposal.
 * A person's own token handed to a tool cannot be told apart.
 *
 * Throws an `AuthenticationError` without credentials.
 */
export async function readCaller(
  httpAuth: HttpAuthService,
  req: Request,
): Promise<Caller> {
  const credentials = await httpAuth.credentials(req, {
    allow: ['user', 'service'],
  });
  const { principal } = credentials;
  if (principal.type === 'service') {
    const { subject } = principal;
    return { credentials, ref: subject, actingAgent: null, source: 'api' };
  }
  const actingAgent = principal.actor?.subject ?? null;
  return {
    credentials,
    ref: principal.userEntityRef,
    actingAgent,
    source: actingAgent === null ? 'portal' : 'agent',
  };
}

/**
 * Reads who sent a request that only a person can make.
 *
 * @remarks
 * Throws a `NotAllowedError` for services, and for those that act for a person.
 */
export async function readPerson(
  httpAuth: HttpAuthService,
  req: Request,
): Promise<Caller> {
  const caller = await readCaller(httpAuth, req);
  if (caller.source !== 'portal') {
    throw new NotAllowedError(
      `Only a person who is signed in can do this, and this request came from ${
        caller.actingAgent ?? caller.ref
      }: do it in the portal`,
    );
  }
  return caller;
}

/** Refuses everybody but persons, before a request is looked at any closer. */
export function personsOnly(httpAuth: HttpAuthService): RequestHandler {
  return async (req, _res, next) => {
    await readPerson(httpAuth, req);
    next();
  };
}
