import { approved, confirmed, passed } from '../tell';
import type { Story } from '../types';

/** Feature flags: ready, and everything about it found, given or reviewed by somebody. */
export const platform: Story = {
  evidence: [
    {
      on: 'feature-flags',
      item: 'architecture',
      by: 'kofi.mensah',
      daysAgo: 150,
      content: {
        link: 'https://wiki.fernway.example/platform/flags/architecture',
        title: 'How a flag gets to a browser',
      },
    },
    {
      on: 'feature-flags',
      item: 'comprehension',
      by: 'kofi.mensah',
      daysAgo: 92,
      content: {
        statement:
          'A flag is a row; every change writes a snapshot of all rows to the edge, and clients poll the edge every five seconds. If the database is down, flags freeze at their last value and nothing else happens. The one thing to know at night: never restart the edge and the database in the same hour, because the edge starts from the database.',
        codeRevision: '9c1f2aa',
      },
      reviews: [
        confirmed(
          'greta.olsen',
          91,
          'That is how it works, and he wrote it without looking.',
        ),
      ],
    },
    {
      on: 'feature-flags',
      item: 'runbook',
      by: 'greta.olsen',
      daysAgo: 88,
      content: {
        link: 'https://wiki.fernway.example/platform/flags/runbook',
        title: 'Flags: what to do at night',
      },
      checks: [
        passed(
          3,
          'Opened; impact, diagnosis, mitigation and escalation are there',
        ),
      ],
      reviews: [
        approved(
          'kofi.mensah',
          86,
          'Followed it on staging with the edge switched off. Works.',
        ),
      ],
    },
    {
      on: 'feature-flags',
      item: 'slo',
      by: 'kofi.mensah',
      daysAgo: 84,
      content: {
        link: 'https://git.fernway.example/platform/slo/feature-flags.yaml',
        title: 'feature-flags.yaml (OpenSLO)',
      },
      checks: [
        passed(3, 'One objective: 99.9 % of reads under 50 ms over 28 days'),
      ],
      reviews: [
        approved(
          'greta.olsen',
          83,
          '99.9 is what we can keep. Good that it is not 99.99.',
        ),
      ],
    },
    {
      on: 'feature-flags',
      item: 'alerts',
      by: 'kofi.mensah',
      daysAgo: 84,
      content: {
        link: 'https://git.fernway.example/platform/alerts/feature-flags.yaml',
        title: 'Alert rules',
      },
      checks: [passed(3, '6 rules, each with a runbook')],
      reviews: [
        approved(
          'greta.olsen',
          83,
          'Six, and each of them would get me out of bed for a reason.',
        ),
      ],
    },
    {
      on: 'feature-flags',
      item: 'threat-model',
      by: 'greta.olsen',
      daysAgo: 80,
      content: {
        link: 'https://wiki.fernway.example/platform/flags/threats',
        title: 'Threat model, feature flags',
      },
      draftedWithAi: true,
      comment:
        'The first draft came from an assistant; Kofi and I threw half of it out.',
      reviews: [
        approved(
          'kofi.mensah',
          79,
          'The insider case was the important one, and it is in.',
        ),
      ],
    },
    {
      on: 'feature-flags',
      item: 'security-review',
      by: 'greta.olsen',
      daysAgo: 75,
      content: {
        link: 'https://wiki.fernway.example/security/reviews/feature-flags',
        title: 'Request for review, feature flags',
      },
      reviews: [
        approved(
          'elias.berg',
          68,
          'Admin API is behind single sign-on now. Nothing else open.',
        ),
      ],
    },
    {
      on: 'feature-flags',
      item: 'rollback',
      by: 'kofi.mensah',
      daysAgo: 47,
      content: {
        link: 'https://ci.fernway.example/feature-flags/builds/2217',
        title: 'Rolled back 2217 in 3 min 40 s',
      },
      reviews: [
        approved(
          'greta.olsen',
          47,
          'Was there. It was boring, as it should be.',
        ),
      ],
    },
    {
      on: 'feature-flags',
      item: 'recovery-objectives',
      by: 'greta.olsen',
      daysAgo: 72,
      content: {
        attestation:
          'Back within 30 minutes, at most 5 minutes of changes lost. Snapshots every 5 minutes to another region.',
      },
    },
    {
      on: 'feature-flags',
      item: 'capacity',
      by: 'kofi.mensah',
      daysAgo: 70,
      content: {
        link: 'https://wiki.fernway.example/platform/flags/load-test',
        title: 'Load test before the sale',
      },
      reviews: [
        approved('greta.olsen', 69, 'Four times the last peak, edge at 40 %.'),
      ],
    },
    {
      on: 'feature-flags',
      item: 'failure-modes',
      by: 'greta.olsen',
      daysAgo: 66,
      content: {
        link: 'https://wiki.fernway.example/platform/flags/five-questions',
        title: 'Five questions, answered',
      },
      reviews: [
        approved(
          'kofi.mensah',
          65,
          'Added the case of a flag that two people change at once.',
        ),
      ],
    },
    {
      on: 'feature-flags',
      item: 'cost',
      by: 'external:cost-report',
      daysAgo: 19,
      content: {
        link: 'https://cost.fernway.example/services/feature-flags',
        title: '212 EUR a month',
      },
    },
    {
      on: 'feature-flags',
      item: 'operational-review',
      by: 'greta.olsen',
      daysAgo: 64,
      content: {
        link: 'https://wiki.fernway.example/platform/flags/five-questions',
        title: 'Five questions, answered',
      },
      reviews: [
        approved(
          'chloe.martin',
          58,
          'I could take the pager for this one tomorrow.',
        ),
      ],
    },
    {
      on: 'build-runner',
      item: 'documentation',
      by: 'greta.olsen',
      daysAgo: 33,
      content: {
        link: 'https://wiki.fernway.example/platform/build-runner',
        title: 'Build runner, start here',
      },
    },
  ],
};
