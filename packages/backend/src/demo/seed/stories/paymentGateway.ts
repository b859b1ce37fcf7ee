import {
  approved,
  confirmed,
  couldNotTell,
  passed,
  passedChanged,
} from '../tell';
import type { Story } from '../types';

/** Where every service could be one day: resilient, with every way of being met. */
export const paymentGateway: Story = {
  evidence: [
    {
      on: 'payment-gateway',
      item: 'architecture',
      by: 'ines.duarte',
      daysAgo: 205,
      content: {
        link: 'https://wiki.fernway.example/payments/gateway/architecture',
        title: 'Gateway, providers and the switch between them',
      },
    },
    {
      on: 'payment-gateway',
      item: 'comprehension',
      by: 'yusuf.adeyemi',
      daysAgo: 71,
      content: {
        statement:
          'Three adapters, one interface, and a table that says which card goes where. The switch looks at the last two minutes of answers per provider and moves a tenth of the traffic at a time. A charge has our own id, so asking twice charges once. What can go wrong is a provider that says yes and forgets it: the nightly comparison with the ledger finds those.',
        codeRevision: 'a8d44e0',
      },
      checks: [
        couldNotTell(
          71,
          'A person has to say whether this explains the service',
        ),
      ],
      reviews: [
        confirmed(
          'ines.duarte',
          70,
          'Correct, and better than what I wrote last year.',
        ),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'runbook',
      by: 'yusuf.adeyemi',
      daysAgo: 96,
      content: {
        link: 'https://wiki.fernway.example/payments/gateway/runbook',
        title: 'Runbook, payment gateway',
      },
      checks: [
        passed(
          95,
          'Opened; impact, diagnosis, mitigation and escalation are there, 1,290 words',
        ),
        passedChanged(
          4,
          'Opened; impact, diagnosis, mitigation and escalation are there, 1,340 words',
        ),
      ],
      reviews: [
        approved(
          'ines.duarte',
          93,
          'Went through it with the pager in hand. Step 4 needs two people; it says so.',
        ),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'slo',
      by: 'ines.duarte',
      daysAgo: 180,
      content: {
        link: 'https://git.fernway.example/payments/slo/gateway.yaml',
        title: 'gateway.yaml (OpenSLO)',
      },
      checks: [passed(1, 'Two objectives: availability 99.95 %, latency 99 %')],
      reviews: [
        approved('yusuf.adeyemi', 178, 'Matches what we promise the shop.'),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'alerts',
      by: 'yusuf.adeyemi',
      daysAgo: 170,
      content: {
        link: 'https://git.fernway.example/payments/alerts/gateway.yaml',
        title: 'Alert rules',
      },
      checks: [passed(1, '9 rules, each with a runbook')],
      reviews: [
        approved(
          'ines.duarte',
          169,
          'Each has woken one of us at least once, rightly.',
        ),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'threat-model',
      by: 'ines.duarte',
      daysAgo: 122,
      content: {
        link: 'https://git.fernway.example/payments/gateway/threat-model.md',
        title: 'Threat model',
      },
      checks: [passed(1, '14 threats, none of them open and high')],
      reviews: [
        approved(
          'yusuf.adeyemi',
          121,
          'Replay of provider callbacks is the one that counts, and it is closed.',
        ),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'security-review',
      by: 'ines.duarte',
      daysAgo: 119,
      content: {
        link: 'https://wiki.fernway.example/security/reviews/payment-gateway',
        title: 'Request for review, payment gateway',
      },
      reviews: [
        approved(
          'priya.raman',
          110,
          'Two findings, both fixed before I had finished writing. Card data never touches our disks.',
        ),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'rollback',
      by: 'yusuf.adeyemi',
      daysAgo: 38,
      content: {
        link: 'https://ci.fernway.example/payment-gateway/builds/3382',
        title: 'Rolled back 3382 during the day, 2 min 10 s',
      },
      reviews: [
        approved('ines.duarte', 38, 'No payment failed. That was the point.'),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'recovery-objectives',
      by: 'ines.duarte',
      daysAgo: 115,
      content: {
        attestation:
          'Back within 10 minutes, nothing lost. It runs in two regions, either of which can take all of the traffic.',
      },
    },
    {
      on: 'payment-gateway',
      item: 'capacity',
      by: 'yusuf.adeyemi',
      daysAgo: 44,
      content: {
        link: 'https://wiki.fernway.example/payments/gateway/load-test',
        title: 'Load test before the sale',
      },
      reviews: [
        approved(
          'ines.duarte',
          43,
          'Six times the last peak. The providers give up before we do.',
        ),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'failure-modes',
      by: 'ines.duarte',
      daysAgo: 112,
      content: {
        link: 'https://wiki.fernway.example/payments/gateway/five-questions',
        title: 'Five questions, answered',
      },
      reviews: [
        approved('yusuf.adeyemi', 111, 'Nothing to add after the long outage.'),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'cost',
      by: 'external:cost-report',
      daysAgo: 19,
      content: {
        link: 'https://cost.fernway.example/services/payment-gateway',
        title: '3,105 EUR a month',
      },
    },
    {
      on: 'payment-gateway',
      item: 'operational-review',
      by: 'ines.duarte',
      daysAgo: 111,
      content: {
        link: 'https://wiki.fernway.example/payments/gateway/five-questions',
        title: 'Five questions, answered',
      },
      reviews: [
        approved(
          'jonas.weber',
          105,
          'Shadowed their on-call for a night. Yes.',
        ),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'restore-test',
      by: 'yusuf.adeyemi',
      daysAgo: 52,
      content: {
        link: 'https://wiki.fernway.example/payments/gateway/restore',
        title: 'Restored routing and keys into an empty region',
      },
      checks: [
        passed(52, 'The page could be opened'),
        couldNotTell(1, 'The page asked for a log-in'),
      ],
      reviews: [
        approved(
          'ines.duarte',
          50,
          'Took 41 minutes; the objective says 10 for a failover, this was the worse case.',
        ),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'game-day',
      by: 'ines.duarte',
      daysAgo: 133,
      content: {
        link: 'https://wiki.fernway.example/payments/game-days/2',
        title: 'Game day: a provider that says yes and forgets',
      },
      reviews: [
        approved(
          'yusuf.adeyemi',
          132,
          'Found after 26 minutes. Now there is an alert.',
        ),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'error-budget',
      by: 'yusuf.adeyemi',
      daysAgo: 24,
      content: {
        link: 'https://wiki.fernway.example/payments/error-budget',
        title: 'What we stop doing when the budget is spent',
      },
      reviews: [
        approved('ines.duarte', 23, 'Used it once since, and it held.'),
      ],
    },
    {
      on: 'payment-gateway',
      item: 'incident-learning',
      by: 'ines.duarte',
      daysAgo: 101,
      content: {
        link: 'https://wiki.fernway.example/payments/incidents/long-outage',
        title: 'The long outage: what happened, what changed',
      },
      reviews: [
        approved(
          'yusuf.adeyemi',
          100,
          'All seven actions are done; checked one by one.',
        ),
      ],
    },
  ],
};
