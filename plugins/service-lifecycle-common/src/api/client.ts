import {
  type CompoundEntityRef,
  parseEntityRef,
} from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import createClient from 'openapi-fetch';
import type { paths } from './generated/types';
import type {
  ActivityPage,
  ChecklistDocument,
  ChecklistList,
  EvidenceList,
  EvidenceResult,
  EvidenceSubmission,
  GetChecklistQuery,
  GetItemSummaryQuery,
  GetSummaryQuery,
  ItemSummary,
  ListActivityQuery,
  ListServicesQuery,
  Scorecard,
  ServicePage,
  Summary,
} from './types';

const SERVICE = '/services/{kind}/{namespace}/{name}';
const EVIDENCE = `${SERVICE}/items/{itemId}/evidence` as const;

/** A service, as a ref such as `component:default/checkout-api` or in parts. */
export type ServiceRef = string | CompoundEntityRef;

export interface ServiceLifecycleClientOptions {
  /**
   * Where the backend plugin answers, or a function that finds it out, such as
   * `() => discoveryApi.getBaseUrl('service-lifecycle')`.
   */
  baseUrl: string | (() => Promise<string>);
  /** Sends requests with the caller's credentials, such as `fetchApi.fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

export interface RequestOptions {
  signal?: AbortSignal;
}

export interface ItemOptions extends RequestOptions {
  service: ServiceRef;
  itemId: string;
}

export interface WriteOptions extends ItemOptions {
  /** The item's current revision when the caller looked; `none` if it had none. */
  ifMatch?: string;
}

export interface SubmitEvidenceOptions extends WriteOptions {
  submission: EvidenceSubmission;
  /** The same key makes a repeated request harmless for 24 hours. */
  idempotencyKey?: string;
}

export interface WithdrawEvidenceOptions extends WriteOptions {
  comment?: string;
}

/**
 * The HTTP API, one method per operation of the contract.
 *
 * @remarks
 * Every method rejects with a `ResponseError` of `@backstage/errors` when the
 * server refuses; its `cause` carries the server's name and message.
 */
export interface ServiceLifecycleClient {
  listServices(
    query?: ListServicesQuery,
    options?: RequestOptions,
  ): Promise<ServicePage>;
  getScorecard(
    service: ServiceRef,
    options?: RequestOptions,
  ): Promise<Scorecard>;
  refreshService(
    service: ServiceRef,
    options?: RequestOptions,
  ): Promise<Scorecard>;
  listActivity(
    service: ServiceRef,
    query?: ListActivityQuery,
    options?: RequestOptions,
  ): Promise<ActivityPage>;
  listEvidence(options: ItemOptions): Promise<EvidenceList>;
  submitEvidence(options: SubmitEvidenceOptions): Promise<EvidenceResult>;
  withdrawEvidence(options: WithdrawEvidenceOptions): Promise<EvidenceResult>;
  getSummary(
    query: GetSummaryQuery,
    options?: RequestOptions,
  ): Promise<Summary>;
  getItemSummary(
    query: GetItemSummaryQuery,
    options?: RequestOptions,
  ): Promise<ItemSummary>;
  listChecklists(options?: RequestOptions): Promise<ChecklistList>;
  getChecklist(
    id: string,
    query?: GetChecklistQuery,
    options?: RequestOptions,
  ): Promise<ChecklistDocument>;
}

/** Creates a client of the HTTP API, for the portal and for other backends. */
export function createServiceLifecycleClient(
  options: ServiceLifecycleClientOptions,
): ServiceLifecycleClient {
  const client = createClient<paths>({ fetch: options.fetch });
  client.use({ onResponse: ({ response }) => refuseErrors(response) });

  const { baseUrl } = options;
  const common = async (request?: RequestOptions) => ({
    baseUrl: typeof baseUrl === 'string' ? baseUrl : await baseUrl(),
    signal: request?.signal,
  });

  return {
    async listServices(query, request) {
      const init = { ...(await common(request)), params: { query } };
      return body(await client.request('get', '/services', init));
    },
    async getScorecard(service, request) {
      const init = {
        ...(await common(request)),
        params: { path: parts(service) },
      };
      return body(await client.request('get', SERVICE, init));
    },
    async refreshService(service, request) {
      const init = {
        ...(await common(request)),
        params: { path: parts(service) },
      };
      return body(await client.request('post', `${SERVICE}/refresh`, init));
    },
    async listActivity(service, query, request) {
      const init = {
        ...(await common(request)),
        params: { path: parts(service), query },
      };
      return body(await client.request('get', `${SERVICE}/activity`, init));
    },
    async listEvidence({ service, itemId, ...request }) {
      const init = {
        ...(await common(request)),
        params: { path: { ...parts(service), itemId } },
      };
      return body(await client.request('get', EVIDENCE, init));
    },
    async submitEvidence({ service, itemId, submission, ...request }) {
      const init = {
        ...(await common(request)),
        params: {
          path: { ...parts(service), itemId },
          header: {
            'If-Match': request.ifMatch,
            'Idempotency-Key': request.idempotencyKey,
          },
        },
        body: submission,
      };
      return body(await client.request('post', EVIDENCE, init));
    },
    async withdrawEvidence({ service, itemId, comment, ...request }) {
      const init = {
        ...(await common(request)),
        params: {
          path: { ...parts(service), itemId },
          header: { 'If-Match': request.ifMatch },
          query: { comment },
        },
      };
      return body(await client.request('delete', EVIDENCE, init));
    },
    async getSummary(query, request) {
      const init = { ...(await common(request)), params: { query } };
      return body(await client.request('get', '/summary', init));
    },
    async getItemSummary(query, request) {
      const init = { ...(await common(request)), params: { query } };
      return body(await client.request('get', '/summary/items', init));
    },
    async listChecklists(request) {
      return body(
        await client.request('get', '/checklists', await common(request)),
      );
    },
    async getChecklist(id, query, request) {
      const init = {
        ...(await common(request)),
        params: { path: { id }, query },
      };
      return body(await client.request('get', '/checklists/{id}', init));
    },
  };
}

function parts(service: ServiceRef): CompoundEntityRef {
  return typeof service === 'string' ? parseEntityRef(service) : service;
}

async function refuseErrors(response: Response) {
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
}

function body<T>({ data }: { data?: T }): T {
  if (data === undefined) {
    throw new Error('The server answered without a body');
  }
  return data;
}
