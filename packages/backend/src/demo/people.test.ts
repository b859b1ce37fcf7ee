import { ConfigReader } from '@backstage/config';
import { readDemoPeople } from './people';

const people = readDemoPeople(
  new ConfigReader({
    demo: {
      people: [
        { ref: 'user:default/ana.silva', name: 'Ana Silva' },
        { ref: 'user:default/sam.okafor', name: 'Sam Okafor' },
      ],
    },
  }),
);

describe('the people of the demo', () => {
  it('are found by their ref', () => {
    expect(people.find('user:default/ana.silva')).toEqual({
      ref: { kind: 'user', namespace: 'default', name: 'ana.silva' },
      name: 'Ana Silva',
    });
  });

  it.each([undefined, '', 'user:default/root'])(
    'do not include %j, and the refusal names those there are',
    ref => {
      expect(() => people.find(ref)).toThrow(
        'user:default/ana.silva, user:default/sam.okafor',
      );
    },
  );
});
