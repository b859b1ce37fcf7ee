import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import {
  KubernetesValidatorFunctions as valid,
  parseEntityRef,
} from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { serviceRefreshPermission } from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { readService } from '../database/queries/readService';
import type { Access } from '../permissions/access';
import type { ChangeAnnouncer } from './ChangeAnnouncer';
import { serviceNotFound } from './serviceNotFound';
import type { SyncService } from './sync/SyncService';

/** Reads single services from the catalog when somebody asks for it. */
export class RefreshService {
  constructor(
    private readonly options: {
      database: Knex;
      auth: AuthService;
      catalog: CatalogService;
      sync: SyncService;
      announcer: ChangeAnnouncer;
    },
  ) {}

  /**
   * Reads one service from the catalog and scores it.
   *
   * @remarks
   * An entity that no sweep has come by yet is taken in, if the caller may see
   * it in the catalog and refresh anything at all. Throws a `NotFoundError` if there is no such service or
   * if it is hidden, and a `NotAllowedError` if the caller may not refresh it.
   */
  async refresh(options: {
    entityRef: string;
    access: Access;
    credentials: BackstageCredentials;
    /** Who asks for it. */
    actor: string;
  }): Promise<void> {
    const { entityRef, access, credentials, actor } = options;
    const { sync, announcer } = this.options;
    if (!access.mayAnywhere(serviceRefreshPermission)) {
      throw new NotAllowedError(
        `You may not refresh services: ask for the permission ${serviceRefreshPermission.name}`,
      );
    }
    const known = await this.find(access, entityRef);
    const taken = !known && (await this.mayTakeIn(entityRef, credentials));
    if (taken) {
      await sync.syncOne({ entityRef, actor });
    }
    const service = taken ? await this.find(access, entityRef) : known;
    if (!service) {
      throw serviceNotFound(entityRef);
    }
    if (!access.may(serviceRefreshPermission, service.resource)) {
      throw new NotAllowedError(
        `You may not refresh ${entityRef}: ask for the permission ${serviceRefreshPermission.name}`,
      );
    }
    if (!taken) {
      await sync.syncOne({ entityRef, actor });
    }
    announcer.announce([entityRef]);
  }

  /**
   * Whether it is worth, and the caller's right, to look for an entity in the catalog.
   *
   * @remarks
   * The catalog is not asked for what no entity can be called: its client fails
   * at some of that. Nor is it asked on behalf of services, since what they may
   * see is not for the catalog to say; their tokens may not even reach it.
   */
  private async mayTakeIn(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const { auth, catalog } = this.options;
    if (!isPossibleRef(entityRef)) {
      return false;
    }
    return (
      auth.isPrincipal(credentials, 'service') ||
      (await catalog.getEntityByRef(entityRef, { credentials })) !== undefined
    );
  }

  private find(access: Access, entityRef: string) {
    const { database } = this.options;
    const visible = access.visible(database);
    return readService(database, { visible, entityRef });
  }
}

function isPossibleRef(entityRef: string): boolean {
  try {
    const { kind, namespace, name } = parseEntityRef(entityRef);
    return (
      valid.isValidKind(kind) &&
      valid.isValidNamespace(namespace) &&
      valid.isValidObjectName(name)
    );
  } catch {
    return false;
  }
}
