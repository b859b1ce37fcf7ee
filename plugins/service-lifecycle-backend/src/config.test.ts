import { ConfigReader } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { readConfig } from './config';

const read = (serviceLifecycle: object) =>
  readConfig(new ConfigReader({ serviceLifecycle: serviceLifecycle as never }));

describe('readConfig', () => {
  it('needs nothing to be written', () => {
    const config = readConfig(new ConfigReader({}));
    expect(config).toMatchObject({
      timeZone: 'UTC',
      kinds: ['component'],
      checklists: [],
    });
    expect(config.lifecycles.get('production')).toBe('production-ready');
    expect(config.lifecycles.get('deprecated')).toBe('retiring');
    expect(config.tier.sources[0]).toBe(
      'metadata.annotations.service-lifecycle.io/tier',
    );
    expect(config.schedules.catalog.frequency).toEqual({ minutes: 5 });
  });

  it('adds lifecycles to the ones that it knows, whatever their case', () => {
    const { lifecycles } = read({
      lifecycles: { Beta: 'pilot', production: 'none' },
    });
    expect(lifecycles.get('beta')).toBe('pilot');
    expect(lifecycles.get('production')).toBe('none');
    expect(lifecycles.get('experimental')).toBe('prototype');
  });

  it('takes groups by short and by full refs', () => {
    const { groups } = read({
      groups: { security: 'appsec', sre: 'group:platform/SRE' },
    });
    expect([...groups]).toEqual([
      ['security', 'group:default/appsec'],
      ['sre', 'group:platform/sre'],
    ]);
  });

  it('reads checklists of every kind', () => {
    const { checklists } = read({
      checklists: [
        { id: 'retiring' },
        { file: './payments.yaml' },
        { url: 'https://example.com/a.yaml' },
        { id: 'website', enabled: false },
        { id: 'service', appliesTo: { 'spec.type': 'operator' } },
      ],
    });
    expect(checklists).toEqual([
      { id: 'retiring', enabled: true },
      { file: './payments.yaml' },
      { url: 'https://example.com/a.yaml' },
      { id: 'website', enabled: false },
      {
        id: 'service',
        enabled: true,
        appliesTo: { 'spec.type': 'operator' },
      },
    ]);
  });

  it('reads tiers by other names', () => {
    const { tier } = read({
      tier: { sources: ['spec.criticality'], values: { Gold: 1 } },
    });
    expect(tier.sources).toEqual(['spec.criticality']);
    expect(tier.values.get('gold')).toBe('1');
  });

  it('reads schedules', () => {
    expect(
      read({
        schedules: {
          catalog: { frequency: { seconds: 7 }, timeout: 'PT1M' },
        },
      }).schedules.catalog,
    ).toMatchObject({ frequency: { seconds: 7 }, timeout: { minutes: 1 } });
  });

  it('reads checklists on every replica unless told otherwise', () => {
    const schedule = { frequency: 'PT1H', timeout: 'PT1M' };
    const scopeOf = (more: object) =>
      read({ schedules: { checklists: { ...schedule, ...more } } }).schedules
        .checklists.scope;
    expect(scopeOf({})).toBe('local');
    expect(scopeOf({ scope: 'global' })).toBe('global');
  });

  it('says everything that is wrong at once, with its key and what to write', () => {
    const wrong = () =>
      read({
        timeZone: 'Mars/Olympus',
        kinds: [],
        lifecycles: { beta: 'piolt' },
        tier: { sources: ['labels.tier'] },
        checklists: [{ path: './x.yaml' }, { url: 'file:///etc/passwd' }],
        groups: { security: 'user:default/jane' },
        teir: {},
      });
    expect(wrong).toThrow(
      new InputError(`The configuration of Service Lifecycle cannot be used:
- serviceLifecycle.timeZone is not a time zone: write an IANA name such as Europe/Berlin
- serviceLifecycle.kinds is empty: name at least one kind, such as Component
- serviceLifecycle.lifecycles.beta is not a meaning of a lifecycle: write one of script, prototype, pilot, production-ready, resilient, retiring or none
- serviceLifecycle.tier.sources[0] is not a path into the entity: write one such as metadata.labels.tier
- serviceLifecycle.checklists[0] is not an entry: write \`file: <path>\`, \`url: <address>\`, or \`id: <a shipped checklist>\` with \`appliesTo\` or \`enabled: false\`
- serviceLifecycle.checklists[1].url is not a web address: write one that starts with https://
- serviceLifecycle.groups.security is not the ref of a group: write one such as group:default/security
- serviceLifecycle has \`teir\`, which nothing reads: correct the spelling or remove it`),
    );
  });

  it('names the schedule that it cannot read', () => {
    expect(() => read({ schedules: { checklists: { timeout: 'x' } } })).toThrow(
      /serviceLifecycle\.schedules\.checklists is not a schedule: write at least/,
    );
  });
});
