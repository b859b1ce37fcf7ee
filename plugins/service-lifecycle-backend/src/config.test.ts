import { ConfigReader } from '@backstage/config';
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

  it('says everything that is wrong at once, with its key and what to write', () => {
    expect.assertions(9);
    try {
      read({
        timeZone: 'Mars/Olympus',
        kinds: [],
        lifecycles: { beta: 'piolt' },
        tier: { sources: ['labels.tier'] },
        checklists: [{ path: './x.yaml' }, { url: 'file:///etc/passwd' }],
        groups: { security: 'user:default/jane' },
        teir: {},
      });
    } catch (error) {
      const { name, message } = error as Error;
      expect(name).toBe('InputError');
      expect(message).toContain(
        'serviceLifecycle.timeZone is not a time zone: write an IANA name such as Europe/Berlin',
      );
      expect(message).toContain(
        'serviceLifecycle.kinds is empty: name at least one kind, such as Component',
      );
      expect(message).toContain(
        'serviceLifecycle.lifecycles.beta is not a meaning of a lifecycle: write one of script, prototype, pilot, production-ready, resilient, retiring or none',
      );
      expect(message).toContain(
        'serviceLifecycle.tier.sources[0] is not a path into the entity',
      );
      expect(message).toContain(
        'serviceLifecycle.checklists[0] is not an entry: write `file: <path>`',
      );
      expect(message).toContain(
        'serviceLifecycle.checklists[1].url is not a web address',
      );
      expect(message).toContain(
        'serviceLifecycle.groups.security is not the ref of a group',
      );
      expect(message).toContain('serviceLifecycle has `teir`');
    }
  });

  it('names the schedule that it cannot read', () => {
    expect(() => read({ schedules: { checklists: { timeout: 'x' } } })).toThrow(
      /serviceLifecycle\.schedules\.checklists is not a schedule: write at least/,
    );
  });
});
