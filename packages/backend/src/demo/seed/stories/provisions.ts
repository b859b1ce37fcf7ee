import type { SeededEvidence, Story } from '../types';

/** What the platform team gives to everybody, once for each checklist. */
const given: readonly Omit<SeededEvidence, 'on' | 'cover'>[] = [
  {
    item: 'secrets',
    by: 'greta.olsen',
    daysAgo: 203,
    content: {
      link: 'https://scan.fernway.example/secrets/overview',
      title: 'Secret scanning, all repositories',
    },
    comment:
      'Every push is scanned and blocked on a hit. New repositories are in from their first minute.',
  },
  {
    item: 'secrets',
    by: 'greta.olsen',
    daysAgo: 24,
    content: {
      link: 'https://scan.fernway.example/secrets/overview',
      title: 'Secret scanning, all repositories',
    },
    comment: 'Looked through it again: nobody has switched it off anywhere.',
  },
  {
    item: 'dependency-updates',
    by: 'kofi.mensah',
    daysAgo: 103,
    content: {
      link: 'https://updates.fernway.example/',
      title: 'Update bot, all repositories',
    },
    comment:
      'Weekly, grouped, and merged by itself where tests pass and the change is a patch.',
  },
  {
    item: 'code-review',
    by: 'greta.olsen',
    daysAgo: 118,
    content: {
      attestation:
        'Main branches take no push, and merges need the approval of somebody other than the author. The rule is set for the whole organisation and cannot be switched off for one repository.',
    },
  },
];

const PROVISION: Record<string, string> = {
  secrets: 'secret-scanning',
  'dependency-updates': 'dependency-updates',
  'code-review': 'protected-branches',
};

/** A service of each checklist, on whose page it was given. */
const anchors = [
  { checklist: 'service', on: 'feature-flags' },
  { checklist: 'library', on: 'fernway-kit' },
  { checklist: 'website', on: 'fernway-www' },
  { checklist: 'automation', on: 'new-service' },
];

/** Scripts live in repositories of their own kind, for which the branch rule comes later. */
const notYet = { checklist: 'automation', item: 'code-review' };

export const provisions: Story = {
  evidence: anchors.flatMap(({ checklist, on }) =>
    given
      .filter(
        ({ item }) => checklist !== notYet.checklist || item !== notYet.item,
      )
      .map(evidence => ({
        ...evidence,
        on,
        cover: { provision: PROVISION[evidence.item] ?? '' },
      })),
  ),
};
