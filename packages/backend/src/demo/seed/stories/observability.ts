import { approved, confirmed, couldNotTell, passed } from '../tell';
import type { Story } from '../types';

/** The relay is ready, as it has to be; the store does not yet eat what its team preaches. */
export const observability: Story = {
  evidence: [
    ...(
      [
        [
          'architecture',
          'relay/architecture',
          'From a rule to a telephone',
          140,
        ],
        ['cost', 'relay/cost', '88 EUR a month, most of it telephone', 60],
      ] as const
    ).map(([item, path, title, daysAgo]) => ({
      on: 'alert-relay',
      item,
      by: 'jonas.weber' as const,
      daysAgo,
      content: { link: `https://wiki.fernway.example/sre/${path}`, title },
    })),
    {
      on: 'alert-relay',
      item: 'comprehension',
      by: 'chloe.martin',
      daysAgo: 82,
      content: {
        statement:
          'Alerts with the same fingerprint are one alert. An alert that nobody took after five minutes goes to the next person, and after fifteen to everybody. The relay pages us about itself through another provider, from another building.',
        codeRevision: '6c11d9e',
      },
      reviews: [
        confirmed('jonas.weber', 81, 'She built half of it. Of course.'),
      ],
    },
    {
      on: 'alert-relay',
      item: 'runbook',
      by: 'jonas.weber',
      daysAgo: 160,
      content: {
        link: 'https://runbooks.fernway.example/alert-relay',
        title: 'Alert relay',
      },
      checks: [passed(1, 'Opened; every section is there')],
      reviews: [
        approved(
          'chloe.martin',
          158,
          'Used twice, changed once. It is right now.',
        ),
      ],
    },
    {
      on: 'alert-relay',
      item: 'slo',
      by: 'chloe.martin',
      daysAgo: 150,
      content: {
        link: 'https://git.fernway.example/sre/slo/alert-relay.yaml',
        title: 'alert-relay.yaml (OpenSLO)',
      },
      checks: [passed(1, 'One objective: 99.99 % of alerts within 30 seconds')],
      reviews: [
        approved('jonas.weber', 149, 'The only four nines in this house.'),
      ],
    },
    {
      on: 'alert-relay',
      item: 'alerts',
      by: 'jonas.weber',
      daysAgo: 150,
      content: {
        link: 'https://git.fernway.example/sre/alerts/alert-relay.yaml',
        title: 'Who watches the watchman',
      },
      checks: [passed(1, '3 rules, each with a runbook')],
      reviews: [approved('chloe.martin', 149, 'Three are enough.')],
    },
    {
      on: 'alert-relay',
      item: 'threat-model',
      by: 'jonas.weber',
      daysAgo: 120,
      content: {
        link: 'https://git.fernway.example/sre/alert-relay/threat-model.md',
        title: 'Threat model',
      },
      reviews: [
        approved('chloe.martin', 119, 'Silence as a weapon is in it. Good.'),
      ],
    },
    {
      on: 'alert-relay',
      item: 'security-review',
      by: 'jonas.weber',
      daysAgo: 118,
      content: {
        link: 'https://wiki.fernway.example/security/reviews/alert-relay',
        title: 'Request for review, alert relay',
      },
      reviews: [
        approved('elias.berg', 107, 'One finding, fixed the same day.'),
      ],
    },
    {
      on: 'alert-relay',
      item: 'rollback',
      by: 'chloe.martin',
      daysAgo: 157,
      content: {
        link: 'https://ci.fernway.example/alert-relay/builds/411',
        title: 'Rolled back with alerts under way',
      },
      reviews: [approved('jonas.weber', 157, 'None was lost.')],
    },
    {
      on: 'alert-relay',
      item: 'recovery-objectives',
      by: 'jonas.weber',
      daysAgo: 118,
      content: {
        attestation:
          'Back within 5 minutes in the other building. Alerts under way are sent again by those who raised them.',
      },
    },
    {
      on: 'alert-relay',
      item: 'capacity',
      by: 'chloe.martin',
      daysAgo: 90,
      content: {
        link: 'https://wiki.fernway.example/sre/relay/storm',
        title: 'A storm of 20,000 alerts in a minute',
      },
      reviews: [approved('jonas.weber', 90, 'One page came out. One.')],
    },
    {
      on: 'alert-relay',
      item: 'failure-modes',
      by: 'jonas.weber',
      daysAgo: 117,
      content: {
        link: 'https://wiki.fernway.example/sre/relay/five-questions',
        title: 'Five questions, answered',
      },
      reviews: [approved('chloe.martin', 116, 'Yes.')],
    },
    {
      on: 'alert-relay',
      item: 'operational-review',
      by: 'jonas.weber',
      daysAgo: 117,
      content: {
        link: 'https://wiki.fernway.example/sre/relay/five-questions',
        title: 'Five questions, answered',
      },
      reviews: [
        approved(
          'chloe.martin',
          115,
          'We are our own reviewers here; Platform read along.',
        ),
      ],
    },
    {
      on: 'alert-relay',
      item: 'game-day',
      by: 'chloe.martin',
      daysAgo: 4,
      content: {
        link: 'https://wiki.fernway.example/sre/game-days/relay',
        title: 'Game day: the telephone provider is gone',
      },
      comment: 'Jonas, you were not there, so you can judge.',
    },
    {
      on: 'metrics-store',
      item: 'architecture',
      by: 'chloe.martin',
      daysAgo: 53,
      content: {
        link: 'https://wiki.fernway.example/sre/metrics/architecture',
        title: 'Where a number goes',
      },
    },
    {
      on: 'metrics-store',
      item: 'comprehension',
      by: 'chloe.martin',
      daysAgo: 52,
      content: {
        statement:
          'Every service is asked for its numbers four times a minute. A day is kept as it came, a year as averages of five minutes. What is asked for is put together from both, and the seam is at midnight: that is why graphs jump there.',
        codeRevision: '81c0ad2',
      },
      checks: [
        passed(
          15,
          'Written by a person of the catalog, at a revision that exists',
        ),
        couldNotTell(1, 'The repository could not be reached'),
      ],
    },
    {
      on: 'metrics-store',
      item: 'documentation',
      by: 'chloe.martin',
      daysAgo: 53,
      content: {
        link: 'https://wiki.fernway.example/sre/metrics',
        title: 'Metrics, start here',
      },
    },
  ],
};
