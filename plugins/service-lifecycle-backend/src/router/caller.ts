import type {
  BackstageCredentials,
  BackstageServicePrincipal,
  BackstageUserPrincipal,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { EvidenceSource } from 'backstage-plugin-service-lifecycle-common';

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
  source: EvidenceSource;
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
 * Throws an `AuthenticationError` without credentials, and a `NotAllowedError`
 * for another kind of principal than those allowed.
 */
export async function readCaller(
  httpAuth: HttpAuthService,
  req: Request,
  allow: readonly ('user' | 'service')[] = ['user', 'service'],
): Promise<Caller> {
  const credentials = await httpAuth.credentials(req, { allow: [...allow] });
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
