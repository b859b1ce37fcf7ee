import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { serviceLifecyclePermissionsExtensionPoint } from 'backstage-plugin-service-lifecycle-node';
import { ChecklistService } from './checklists/ChecklistService';
import { loadChecklists } from './checklists/loadChecklists';
import { readConfig } from './config';
import { openDatabase } from './openDatabase';
import { AccessDecider } from './permissions/accessDecider';
import { CatalogRules } from './permissions/catalogRules';
import { registerPermissions } from './permissions/registerPermissions';
import { VisibleRefs } from './permissions/visibleRefs';
import { createRouter } from './router/createRouter';
import { unavailable } from './router/unavailable';
import { scheduleWork } from './scheduleWork';
import { ChangeAnnouncer } from './services/ChangeAnnouncer';
import { EvidenceService } from './services/evidence/EvidenceService';
import { ChecklistLibrary } from './services/reading/ChecklistLibrary';
import { ChecklistReader } from './services/reading/ChecklistReader';
import { HistoryReader } from './services/reading/HistoryReader';
import { OverviewReader } from './services/reading/OverviewReader';
import { ScorecardReader } from './services/reading/ScorecardReader';
import { RefreshService } from './services/RefreshService';
import { ScoringService } from './services/scoring/ScoringService';
import { SyncService } from './services/sync/SyncService';

/** Stores, scores and serves Service Lifecycle. */
export const serviceLifecyclePlugin = createBackendPlugin({
  pluginId: 'service-lifecycle',
  register(env) {
    const catalogRules = new CatalogRules();
    env.registerExtensionPoint(serviceLifecyclePermissionsExtensionPoint, {
      addCatalogRules: (...rules) => catalogRules.add(rules),
    });

    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        cache: coreServices.cache,
        catalog: catalogServiceRef,
        databaseService: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        reader: coreServices.urlReader,
        rootConfig: coreServices.rootConfig,
        rootLifecycle: coreServices.rootLifecycle,
        scheduler: coreServices.scheduler,
        signals: signalsServiceRef,
      },
      async init(services) {
        const { databaseService, httpRouter, logger, reader } = services;
        const config = readConfig(services.rootConfig);
        const { database, problem } = await openDatabase({
          databaseService,
          logger,
        });
        if (!database) {
          httpRouter.use(unavailable(problem));
          return;
        }
        const clock = () => new Date();
        const common = { ...services, config, database, clock };

        const checklists = new ChecklistService({
          ...common,
          load: () => loadChecklists({ config, reader }),
        });
        await checklists.reload();

        const scoring = new ScoringService(common);
        const sync = new SyncService({ ...common, scoring });
        const library = new ChecklistLibrary(database);
        const announcer = new ChangeAnnouncer(common);
        const reading = { ...common, scoring, checklists: library };

        registerPermissions(common);
        httpRouter.use(
          createRouter({
            ...services,
            decider: new AccessDecider({
              ...common,
              catalogRules,
              visibleRefs: new VisibleRefs({ ...common, kinds: config.kinds }),
            }),
            checklists: new ChecklistReader({
              ...reading,
              problems: () => checklists.problems(),
            }),
            overview: new OverviewReader(reading),
            scorecards: new ScorecardReader(reading),
            history: new HistoryReader(reading),
            evidence: new EvidenceService({ ...common, scoring }),
            refreshing: new RefreshService({ ...common, sync, announcer }),
            announcer,
          }),
        );
        // Not before the catalog has started as well.
        services.rootLifecycle.addStartupHook(() =>
          scheduleWork({ ...common, checklists, scoring, sync }),
        );
      },
    });
  },
});
