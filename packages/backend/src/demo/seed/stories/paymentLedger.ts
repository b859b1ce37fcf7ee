import { approved, confirmed, passed } from '../tell';
import type { Story } from '../types';

/** Ready, on two accepted risks. */
export const paymentLedger: Story = {
  evidence: [
    {
      on: 'payment-ledger',
      item: 'architecture',
      by: 'ines.duarte',
      daysAgo: 198,
      content: {
        link: 'https://wiki.fernway.example/payments/ledger/architecture',
        title: 'Accounts, entries, and why nothing is ever changed',
      },
    },
    {
      on: 'payment-ledger',
      item: 'comprehension',
      by: 'ines.duarte',
      daysAgo: 64,
      content: {
        statement:
          'Every movement is two entries that add up to nothing, written in one transaction. Entries are never changed; a mistake is a third and a fourth entry. Balances are sums, kept in a table that can be thrown away and counted again in eleven minutes.',
        codeRevision: '5be9d03',
      },
      reviews: [
        confirmed(
          'yusuf.adeyemi',
          63,
          'Yes. And the eleven minutes were measured.',
        ),
      ],
    },
    {
      on: 'payment-ledger',
      item: 'runbook',
      by: 'yusuf.adeyemi',
      daysAgo: 61,
      content: {
        link: 'https://wiki.fernway.example/payments/ledger/runbook',
        title: 'Runbook, ledger',
      },
      checks: [passed(1, 'Opened; diagnosis and mitigation are there')],
      reviews: [approved('ines.duarte', 60, 'Short, and all of it is true.')],
    },
    {
      on: 'payment-ledger',
      item: 'slo',
      by: 'ines.duarte',
      daysAgo: 160,
      content: {
        link: 'https://git.fernway.example/payments/slo/ledger.yaml',
        title: 'ledger.yaml (OpenSLO)',
      },
      checks: [passed(1, 'One objective: 99.9 % of postings within a second')],
      reviews: [approved('yusuf.adeyemi', 159, 'Finance agreed to it too.')],
    },
    {
      on: 'payment-ledger',
      item: 'alerts',
      by: 'yusuf.adeyemi',
      daysAgo: 158,
      content: {
        link: 'https://git.fernway.example/payments/alerts/ledger.yaml',
        title: 'Alert rules',
      },
      reviews: [
        approved(
          'ines.duarte',
          157,
          'The one for "sum is not zero" is the best alert we have.',
        ),
      ],
    },
    {
      on: 'payment-ledger',
      item: 'security-review',
      by: 'ines.duarte',
      daysAgo: 90,
      content: {
        link: 'https://wiki.fernway.example/security/reviews/ledger',
        title: 'Request for review, ledger',
      },
      reviews: [
        approved('elias.berg', 81, 'Access list is down to four people. Fine.'),
      ],
    },
    {
      on: 'payment-ledger',
      item: 'recovery-objectives',
      by: 'ines.duarte',
      daysAgo: 88,
      content: {
        attestation:
          'Back within 2 hours, nothing lost: every entry is copied to another region before it is confirmed.',
      },
    },
    {
      on: 'payment-ledger',
      item: 'capacity',
      by: 'yusuf.adeyemi',
      daysAgo: 44,
      content: {
        link: 'https://wiki.fernway.example/payments/ledger/load-test',
        title: 'Load test before the sale',
      },
      reviews: [approved('ines.duarte', 43, 'Enough for three peaks at once.')],
    },
    {
      on: 'payment-ledger',
      item: 'failure-modes',
      by: 'ines.duarte',
      daysAgo: 87,
      content: {
        link: 'https://wiki.fernway.example/payments/ledger/five-questions',
        title: 'Five questions, answered',
      },
      reviews: [approved('yusuf.adeyemi', 86, 'Agreed, all five.')],
    },
    {
      on: 'payment-ledger',
      item: 'cost',
      by: 'external:cost-report',
      daysAgo: 19,
      content: {
        link: 'https://cost.fernway.example/services/payment-ledger',
        title: '960 EUR a month',
      },
    },
    {
      on: 'payment-ledger',
      item: 'operational-review',
      by: 'ines.duarte',
      daysAgo: 85,
      content: {
        link: 'https://wiki.fernway.example/payments/ledger/five-questions',
        title: 'Five questions, answered',
      },
      reviews: [
        approved(
          'jonas.weber',
          78,
          'Good. The rollback is what worries me, and they know.',
        ),
      ],
    },
  ],
  decisions: [
    {
      kind: 'risk',
      on: 'payment-ledger',
      item: 'threat-model',
      text: 'The model covers outsiders only. What one of the four people with access could do is not written down.',
      compensatingControl:
        'Every access is recorded in a place that those four cannot write to.',
      by: 'ines.duarte',
      daysAgo: 26,
      endsInDays: 55,
      outcome: {
        outcome: 'accepted',
        by: 'priya.raman',
        daysAgo: 22,
        comment: 'Fine until the workshop.',
      },
    },
    {
      kind: 'risk',
      on: 'payment-ledger',
      item: 'rollback',
      text: 'Schema changes cannot be taken back. The new way of making them is not finished.',
      compensatingControl:
        'No schema changes until it is; other changes are rolled back as usual.',
      by: 'ines.duarte',
      daysAgo: 45,
      endsInDays: 18,
      outcome: {
        outcome: 'accepted',
        by: 'jonas.weber',
        daysAgo: 43,
        comment: 'I would rather accept this than have you rush it.',
      },
    },
  ],
};
