import { ConfigReader } from '@backstage/config';
import {
  checklistFor,
  type Subject,
} from 'backstage-plugin-service-lifecycle-common';
import { mkdtemp, rm, writeFile } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { readConfig } from '../config';
import { loadChecklists } from './loadChecklists';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checklists-'));
});
afterAll(() => rm(folder, { recursive: true }));

const addresses = new Map([
  ['https://example.com/web.yaml', checklist('website', 'Our websites')],
]);

const reader = {
  async readUrl(url: string) {
    const text = addresses.get(url);
    if (text === undefined) {
      throw new Error('404 Not Found');
    }
    return { buffer: async () => Buffer.from(text) };
  },
};

function load(serviceLifecycle: object) {
  const config = readConfig(
    new ConfigReader({ serviceLifecycle: { ...serviceLifecycle } }),
  );
  return loadChecklists({ config, reader });
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

function checklist(id: string, title: string, more = ''): string {
  return `
apiVersion: service-lifecycle.io/v1
kind: Checklist
id: ${id}
title: ${title}
expects:
  - stage: prototype
${more}
items:
  - id: owner
    title: Owner
    why: Somebody has to answer.
    how: Name a team.
    area: ownership
    stage: prototype
    evidence: [link]
    verify: review
    reviewers:
      - by: group:default/security
      - by: owner
    risk: { owners: group:default/Risk }
    minutes: 2
`;
}

describe('loadChecklists', () => {
  it('gives the shipped ones where nothing is configured', async () => {
    const { checklists, problems, warnings } = await load({});
    expect(checklists.map(({ id }) => id)).toEqual([
      'retiring',
      'service',
      'library',
      'website',
      'automation',
    ]);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  });

  it('keeps the order of the list, after what retires and before the others', async () => {
    const payments = await file('payments.yaml', checklist('payments', 'Pay'));
    const { checklists, problems } = await load({
      checklists: [
        { file: payments },
        { url: 'https://example.com/web.yaml' },
        { id: 'library' },
      ],
    });
    expect(problems).toEqual([]);
    expect(checklists.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'retiring: Retiring',
      'payments: Pay',
      'website: Our websites',
      'library: Library',
      'service: Service',
      'automation: Automation',
    ]);
  });

  it('puts even what retires where the list puts it', async () => {
    const { checklists } = await load({
      checklists: [{ id: 'service' }, { id: 'retiring' }],
    });
    expect(checklists.map(({ id }) => id).slice(0, 2)).toEqual([
      'service',
      'retiring',
    ]);
  });

  it('leaves a shipped one out, or gives it to others', async () => {
    const { checklists } = await load({
      checklists: [
        { id: 'automation', enabled: false },
        { id: 'service', appliesTo: { 'spec.type': 'pump' } },
      ],
    });
    expect(checklists.map(({ id }) => id)).not.toContain('automation');
    const pump: Subject = {
      kind: 'Component',
      metadata: { name: 'p' },
      spec: { type: 'pump' },
      tier: null,
    };
    expect(checklistFor(checklists, pump).checklist?.id).toBe('service');
  });

  it('puts the configured groups in the place of those that are named', async () => {
    const path = await file(
      'groups.yaml',
      checklist(
        'groups',
        'Groups',
        `areas:
  - { id: security, group: group:default/security, riskOwners: group:other/security }
provisions:
  - { id: p, title: P, items: [owner], providedBy: group:default/platform }`,
      ),
    );
    const { checklists, warnings } = await load({
      checklists: [{ file: path }],
      groups: { security: 'appsec', platform: 'group:infra/Core', sere: 'x' },
    });
    expect(checklists.find(({ id }) => id === 'groups')).toMatchObject({
      areas: [
        {
          id: 'security',
          group: 'group:default/appsec',
          riskOwners: 'group:other/security',
        },
      ],
      provisions: [{ providedBy: 'group:infra/core' }],
      items: [
        {
          reviewers: [{ by: 'group:default/appsec' }, { by: 'owner' }],
          risk: { owners: 'group:default/risk' },
        },
      ],
    });
    expect(warnings).toEqual([
      'serviceLifecycle.groups.sere changes nothing: no checklist names group:default/sere',
    ]);
  });

  it('tells everything that is wrong at once, and goes on with the rest', async () => {
    const broken = await file('broken.yaml', 'id: [1');
    const one = await file('one.yaml', checklist('one', 'One'));
    const again = await file('again.yaml', checklist('one', 'Again'));
    const { checklists, problems } = await load({
      checklists: [
        { file: broken },
        { file: join(folder, 'absent.yaml') },
        { url: 'https://example.com/absent.yaml' },
        { file: one },
        { file: again },
        { id: 'servcie' },
      ],
    });
    expect(checklists.map(({ id }) => id)).toEqual([
      'retiring',
      'one',
      'service',
      'library',
      'website',
      'automation',
    ]);
    expect(problems).toEqual([
      expect.stringContaining(`${broken}, line 1: is not YAML`),
      expect.stringContaining(
        `${folder}/absent.yaml: cannot be read (serviceLifecycle.checklists[1]): there is no such file; paths are relative to the folder that the backend runs in`,
      ),
      'https://example.com/absent.yaml: cannot be read (serviceLifecycle.checklists[2]): 404 Not Found',
      `${again}: has the id "one", as ${one} has: give each checklist its own`,
      'serviceLifecycle.checklists[5].id names no checklist that comes with the plugin: write one of retiring, service, library, website, automation, or `file` or `url` for one of your own',
    ]);
  });

  it('wants at least one checklist', async () => {
    const { problems } = await load({
      checklists: [
        'retiring',
        'service',
        'library',
        'website',
        'automation',
      ].map(id => ({ id, enabled: false })),
    });
    expect(problems).toEqual([
      'serviceLifecycle.checklists leaves no checklist: enable at least one',
    ]);
  });
});
