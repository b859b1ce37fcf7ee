import type { Entity } from '@backstage/catalog-model';
import {
  ITEM_STATUSES,
  type Scorecard,
  type ServiceRow,
  STAGES,
} from 'backstage-plugin-service-lifecycle-common';
import { counted, digest } from './digest';
import { justifiedStage } from './justifiedStage';
import { declaredTwice, findRealData } from './realData';
import {
  type RealPortal,
  refOf,
  type RefusedEntity,
  startRealPortal,
} from './realPortal';

const KINDS = ['component', 'api', 'resource', 'system'];

const data = findRealData();

const firstLine = (text: string) => text.split('\n')[0] ?? text;

const title = 'a portal with real catalogs';

describe.skipIf(data.missing)(
  data.missing ? `${title} (skipped: ${data.missing})` : title,
  () => {
    const twice = declaredTwice(data.files);
    let portal: RealPortal;
    let entities: Entity[];
    let tracked: Entity[];
    let refused: RefusedEntity[];
    let rows: ServiceRow[];
    let scorecards: Scorecard[];

    beforeAll(async () => {
      portal = await startRealPortal({ files: data.files, kinds: KINDS });
      await portal.settle();
      entities = await portal.entities();
      refused = await portal.refused();
      tracked = entities.filter(({ kind }) =>
        KINDS.includes(kind.toLowerCase()),
      );
      await portal.sweep(tracked.length);
      rows = await portal.services();
      scorecards = [];
      for (const entity of tracked) {
        scorecards.push(await portal.lifecycle.getScorecard(refOf(entity)));
      }
      console.log(
        digest({
          files: data.files.length,
          entities,
          refused,
          declaredTwice: twice,
          scorecards,
        }),
      );
    }, 600_000);

    afterAll(() => portal?.stop(), 60_000);

    it('gives every entity of a tracked kind that the catalog accepted a scorecard', () => {
      expect(tracked.length).toBeGreaterThan(100);
      expect(scorecards.map(({ entityRef }) => entityRef)).toEqual(
        tracked.map(refOf),
      );
      expect(rows.map(({ entityRef }) => entityRef).sort()).toEqual(
        tracked.map(refOf).sort(),
      );
    });

    it('scores most components, and says in words which it does not', () => {
      const components = scorecards.filter(({ kind }) => kind === 'component');
      const scored = components.filter(({ checklist }) => checklist !== null);
      const others = scorecards.filter(({ checklist }) => checklist === null);

      expect(scored.length / components.length).toBeGreaterThan(0.8);
      expect(scored.filter(({ items }) => items.length === 0)).toEqual([]);
      expect(
        others.filter(
          ({ notes }) => !notes.some(({ code }) => code === 'no-checklist'),
        ),
      ).toEqual([]);
    });

    it('goes on where the catalog refuses something, which it says', () => {
      const log = portal.log();

      expect(refused.length).toBeGreaterThan(0);
      expect(
        refused.filter(({ reason }) => !log.includes(firstLine(reason))),
      ).toEqual([]);
      expect(
        log
          .split('\n')
          .filter(
            text => /service-lifecycle/.test(text) && /error/i.test(text),
          ),
      ).toEqual([]);
    });

    it('shows an entity that two files declare once', () => {
      const shown = rows.filter(({ entityRef }) => twice.has(entityRef));

      expect(counted(shown.map(({ entityRef }) => entityRef))).toEqual(
        shown.map(({ entityRef }) => [entityRef, 1]),
      );
    });

    it('shows no stage that the items do not justify', () => {
      const scored = scorecards.filter(({ checklist }) => checklist !== null);

      expect(
        scored.map(({ entityRef, stage }) => ({ entityRef, stage })),
      ).toEqual(
        scored.map(({ entityRef, items }) => {
          const { id, conditional, acceptedRisks } = justifiedStage(items);
          const index = STAGES.indexOf(id);
          return {
            entityRef,
            stage: { id, index, conditional, acceptedRisks },
          };
        }),
      );
    });

    it('shows nothing as started while nobody has given anything', () => {
      expect(
        [...scorecards, ...rows].filter(({ notStarted }) => !notStarted),
      ).toEqual([]);
    });

    it('says in words why each item stands where it does', () => {
      expect(
        scorecards
          .flatMap(({ items }) => items)
          .filter(({ reason }) => reason.text.trim().length < 5),
      ).toEqual([]);
    });

    it('says so where an owner does not resolve, and makes an error of it nowhere', () => {
      const lost = scorecards.filter(
        ({ ownerResolved, checklist }) => !ownerResolved && checklist,
      );

      expect(lost.length).toBeGreaterThan(0);
      expect(
        lost.filter(
          ({ items }) =>
            items.find(({ id }) => id === 'owner')?.status === 'met',
        ),
      ).toEqual([]);
      expect(
        lost.filter(
          ({ notes }) => !notes.some(({ code }) => code === 'owner-unresolved'),
        ),
      ).toEqual([]);
    });

    it('counts in its summary what its scorecards show', async () => {
      const { total, groups } = await portal.lifecycle.getSummary({
        groupBy: 'type',
      });
      const counting = scorecards.flatMap(({ items }) =>
        items.filter(({ counts }) => counts),
      );
      const byStatus = new Map(counted(counting.map(({ status }) => status)));
      const byStage = new Map(
        counted(scorecards.flatMap(({ stage }) => stage?.id ?? [])),
      );

      expect(total).toMatchObject({
        services: scorecards.length,
        noChecklist: scorecards.filter(({ checklist }) => !checklist).length,
        notStarted: scorecards.filter(({ checklist }) => checklist).length,
        withGap: scorecards.filter(({ claimGap }) => claimGap?.stages).length,
        byStatus: Object.fromEntries(
          ITEM_STATUSES.map(status => [status, byStatus.get(status) ?? 0]),
        ),
        byStage: Object.fromEntries(
          STAGES.map(stage => [stage, byStage.get(stage) ?? 0]),
        ),
      });
      expect(
        groups.reduce((sum, { numbers }) => sum + numbers.services, 0),
      ).toBe(scorecards.length);
    });
  },
);
