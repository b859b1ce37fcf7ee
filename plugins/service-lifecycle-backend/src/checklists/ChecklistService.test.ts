import { mockServices } from '@backstage/backend-test-utils';
import {
  type Checklist,
  checklistSchema,
} from 'backstage-plugin-service-lifecycle-common';
import type { Knex } from 'knex';
import { readActiveChecklists } from '../database/activeChecklists';
import { findDueServices } from '../database/dueServices';
import { testDatabases } from '../testing/database';
import { insertService } from '../testing/insertService';
import { ChecklistService } from './ChecklistService';
import type { LoadedChecklists } from './loadChecklists';

const databases = testDatabases();
const NOW = new Date('2026-03-01T12:00:00Z');

let knex: Knex;
beforeAll(async () => {
  knex = await databases.migrated();
});
afterEach(async () => {
  await knex('service').delete();
  await knex('active_checklist').delete();
  await knex('checklist_version').delete();
});

describe('ChecklistService', () => {
  it('puts what it reads in force, in order, as version 1', async () => {
    const { service } = replica([checklist('a'), checklist('b')]);
    await service.reload();
    expect(await inForce()).toEqual(['a 1', 'b 1']);
    expect((await readActiveChecklists(knex)).checklists[0]).toEqual({
      ...checklist('a'),
      version: 1,
    });
  });

  it('counts versions of what changed, and gives old content its old number', async () => {
    const { service, files } = replica([checklist('a'), checklist('b')]);
    await service.reload();
    files.checklists = [checklist('a', 'Second'), checklist('b')];
    await service.reload();
    expect(await inForce()).toEqual(['a 2', 'b 1']);
    files.checklists = [checklist('a', 'Third'), checklist('b')];
    await service.reload();
    expect(await inForce()).toEqual(['a 3', 'b 1']);
    files.checklists = [checklist('a'), checklist('b')];
    await service.reload();
    expect(await inForce()).toEqual(['a 1', 'b 1']);
    expect(await knex('checklist_version').select('checklist_id')).toHaveLength(
      4,
    );
  });

  it('takes out of force what is no longer there, and keeps its versions', async () => {
    const { service, files } = replica([checklist('a'), checklist('b')]);
    await service.reload();
    files.checklists = [checklist('b')];
    await service.reload();
    expect(await inForce()).toEqual(['b 1']);
    files.checklists = [checklist('b'), checklist('a')];
    await service.reload();
    expect(await inForce()).toEqual(['b 1', 'a 1']);
  });

  it('has services scored again when something changed, and only then', async () => {
    const { service, files } = replica([checklist('a')]);
    const id = await insertService(knex, { entityRef: 'component:default/x' });
    await service.reload();
    const due = async () =>
      (await findDueServices(knex, { now: NOW, limit: 10 })).map(d => d.id);
    expect(await due()).toEqual([id]);

    const { generation } = await readActiveChecklists(knex);
    await knex('service').update({ generation });
    expect(await due()).toEqual([]);

    await service.reload();
    await replica([checklist('a')]).service.reload();
    expect(await due()).toEqual([]);

    files.checklists = [checklist('a', 'Second')];
    await service.reload();
    expect(await due()).toEqual([id]);
  });

  it('never repeats a generation that services remember', async () => {
    const { service, files } = replica([checklist('a')]);
    await service.reload();
    await insertService(knex, {
      entityRef: 'component:default/x',
      columns: { generation: 7 },
    });
    await knex('active_checklist').delete();
    files.checklists = [checklist('b')];
    await service.reload();
    expect((await readActiveChecklists(knex)).generation).toBe(8);
  });

  describe('when something cannot be read', () => {
    it('leaves in force what is, and tells', async () => {
      const { service, files, logger } = replica([checklist('a')]);
      await service.reload();
      files.checklists = [checklist('b')];
      files.problems = ['b.yaml, line 3: items[0].title is missing'];
      await service.reload();
      await service.reload();
      expect(await inForce()).toEqual(['a 1']);
      expect(service.problems()).toEqual(files.problems);
      expect(logger.error).toHaveBeenCalledTimes(1);
      expect(logger.error).toHaveBeenCalledWith(
        'The checklists in force stay as they are until this is mended:\n- b.yaml, line 3: items[0].title is missing',
      );
    });

    it('goes on as soon as it is mended', async () => {
      const { service, files } = replica([checklist('a')]);
      files.problems = ['b.yaml: cannot be read'];
      await service.reload();
      files.problems = [];
      files.checklists = [checklist('a'), checklist('b')];
      await service.reload();
      expect(await inForce()).toEqual(['a 1', 'b 1']);
      expect(service.problems()).toEqual([]);
    });

    it('starts an empty database with what can be used', async () => {
      const { service, files } = replica([checklist('a')]);
      files.problems = ['b.yaml: cannot be read'];
      await service.reload();
      expect(await inForce()).toEqual(['a 1']);
    });
  });

  it('tells a warning once, and stops nothing for it', async () => {
    const { service, files, logger } = replica([checklist('a')]);
    files.warnings = ['serviceLifecycle.groups.x changes nothing'];
    await service.reload();
    await service.reload();
    expect(await inForce()).toEqual(['a 1']);
    expect(logger.warn.mock.calls).toEqual([
      ['serviceLifecycle.groups.x changes nothing'],
    ]);
  });

  describe('with two replicas', () => {
    it('agrees on one whole set when both start at once', async () => {
      const ours = replica([checklist('a', 'Ours'), checklist('b')]);
      const theirs = replica([checklist('c'), checklist('a', 'Theirs')]);
      await Promise.all([ours.service.reload(), theirs.service.reload()]);

      const titles = (await readActiveChecklists(knex)).checklists.map(
        ({ id, title }) => `${id}: ${title}`,
      );
      expect([
        ['a: Ours', 'b: b'],
        ['c: c', 'a: Theirs'],
      ]).toContainEqual(titles);
    });

    it('stores the same content once when many start at once', async () => {
      await Promise.all(
        Array.from({ length: 6 }, () =>
          replica([checklist('a'), checklist('b')]).service.reload(),
        ),
      );
      expect(
        await knex('checklist_version')
          .select('checklist_id', 'version')
          .orderBy('checklist_id'),
      ).toEqual([
        { checklist_id: 'a', version: 1 },
        { checklist_id: 'b', version: 1 },
      ]);
      expect(await knex('active_checklist').max('generation')).toEqual([
        { max: 1 },
      ]);
    });

    it('does not let them take turns while their files differ', async () => {
      const old = replica([checklist('a', 'Old')]);
      const young = replica([checklist('a', 'Young')]);
      await old.service.reload();
      await young.service.reload();
      const { generation } = await readActiveChecklists(knex);
      await old.service.reload();
      await young.service.reload();
      await old.service.reload();
      expect((await readActiveChecklists(knex)).generation).toBe(generation);
      expect(await inForce()).toEqual(['a 2']);
    });
  });
});

function replica(checklists: Checklist[]) {
  const files: {
    -readonly [K in keyof LoadedChecklists]: LoadedChecklists[K];
  } = { checklists, problems: [], warnings: [] };
  const logger = mockServices.logger.mock();
  const service = new ChecklistService({
    database: knex,
    load: async () => files,
    logger,
    clock: () => NOW,
  });
  return { service, files, logger };
}

async function inForce(): Promise<string[]> {
  const { checklists } = await readActiveChecklists(knex);
  return checklists.map(({ id, version }) => `${id} ${version}`);
}

function checklist(id: string, title = id): Checklist {
  return checklistSchema.parse({
    apiVersion: 'service-lifecycle.io/v1',
    kind: 'Checklist',
    id,
    title,
    expects: [{ stage: 'prototype' }],
    items: [
      {
        id: 'owner',
        title: 'Owner',
        why: 'Somebody has to answer.',
        how: 'Name a team.',
        area: 'ownership',
        stage: 'prototype',
        evidence: ['catalog'],
        verify: 'machine',
        minutes: 2,
      },
    ],
  });
}
