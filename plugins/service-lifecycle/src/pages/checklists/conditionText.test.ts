import { mockApis } from '@backstage/frontend-test-utils';
import { serviceLifecycleTranslationRef } from '../../translation';
import { conditionText } from './conditionText';

const snapshot = mockApis
  .translation()
  .getTranslation(serviceLifecycleTranslationRef);
if (!snapshot.ready) {
  throw new Error('The default translation is there from the start');
}
const { t } = snapshot;

describe('a condition in words', () => {
  it.each([
    [{ tier: '1' }, 'tier is 1'],
    [{ tier: { $in: ['1', '2', '3'] } }, 'tier is 1, 2 or 3'],
    [
      { kind: 'component', 'spec.type': 'service' },
      'kind is component and type is service',
    ],
    [{ $not: { tier: '4' } }, 'tier is not 4'],
    [{ $not: { tier: { $in: ['3', '4'] } } }, 'tier is not 3 or 4'],
    [{ $not: { 'spec.type': { $exists: true } } }, 'not (type is set)'],
    [
      { 'metadata.annotations.acme.io/slo': { $exists: true } },
      'acme.io/slo is set',
    ],
    [{ 'spec.system': { $exists: false } }, 'system is not set'],
    [{ 'metadata.tags': { $contains: 'java' } }, 'tags contains java'],
    [{ 'metadata.name': { $hasPrefix: 'web-' } }, 'name starts with web-'],
    [
      { relations: { $contains: { type: 'dependsOn' } } },
      'relations contains (type is dependsOn)',
    ],
    [
      {
        $all: [{ tier: '1' }, { $any: [{ kind: 'api' }, { kind: 'system' }] }],
      },
      'tier is 1 and (kind is api or kind is system)',
    ],
    [{ 'spec.size': { $later: [1] } }, 'spec.size: {"$later":[1]}'],
  ])('%j', (predicate, words) => {
    expect(conditionText(predicate, t)).toBe(words);
  });
});
