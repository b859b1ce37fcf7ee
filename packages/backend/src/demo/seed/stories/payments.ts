import { approved, confirmed, passed } from '../tell';
import type { Story } from '../types';

/** The ledger stands on two accepted risks; refunds wait for others; the small ones are done. */
export const payments: Story = {
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
    {
      on: 'refunds',
      item: 'architecture',
      by: 'yusuf.adeyemi',
      daysAgo: 75,
      content: {
        link: 'https://wiki.fernway.example/payments/refunds',
        title: 'Refunds, from the click to the bank',
      },
    },
    {
      on: 'refunds',
      item: 'comprehension',
      by: 'yusuf.adeyemi',
      daysAgo: 36,
      content: {
        statement:
          'A refund is a wish until the provider says yes. Wishes are retried for three days and then given to a person. Partial refunds are their own wishes, and together can never be more than the charge: the ledger refuses.',
        codeRevision: 'e17c55b',
      },
      reviews: [confirmed('ines.duarte', 35, 'Right.')],
    },
    {
      on: 'refunds',
      item: 'runbook',
      by: 'yusuf.adeyemi',
      daysAgo: 5,
      content: {
        link: 'https://wiki.fernway.example/payments/refunds/runbook',
        title: 'Runbook, refunds',
      },
      draftedWithAi: true,
      comment: "Drafted from last year's incidents, then corrected by hand.",
      checks: [passed(4, 'Opened; impact, diagnosis and mitigation are there')],
    },
    {
      on: 'refunds',
      item: 'security-review',
      by: 'yusuf.adeyemi',
      daysAgo: 9,
      content: {
        link: 'https://wiki.fernway.example/security/reviews/refunds',
        title: 'Request for review, refunds',
      },
    },
    {
      on: 'payout-export',
      item: 'documentation',
      by: 'yusuf.adeyemi',
      daysAgo: 77,
      content: {
        link: 'https://wiki.fernway.example/payments/payout-export',
        title: 'Payout export: running it twice does no harm',
      },
    },
    {
      on: 'payout-export',
      item: 'code-review',
      by: 'ines.duarte',
      daysAgo: 77,
      content: {
        link: 'https://git.fernway.example/payments/payout-export/settings/branches',
        title: 'Branch rule',
      },
    },
    {
      on: 'payout-export',
      item: 'alerts',
      by: 'yusuf.adeyemi',
      daysAgo: 76,
      content: {
        link: 'https://pager.fernway.example/heartbeats/payout-export',
        title: 'Heartbeat: pages if there was no file by three',
      },
    },
    {
      on: 'payout-export',
      item: 'least-privilege',
      by: 'yusuf.adeyemi',
      daysAgo: 75,
      content: {
        attestation:
          'Reads two views of the ledger and writes to one folder of the bank. It cannot start a payment.',
      },
      reviews: [
        approved('ines.duarte', 74, 'Checked the grants in the database.'),
      ],
    },
    {
      on: 'money',
      item: 'comprehension',
      by: 'ines.duarte',
      daysAgo: 130,
      content: {
        statement:
          'An amount is a whole number of the smallest unit and a currency. There is no division: splitting hands out what is left over, one unit at a time, so that parts add up again.',
        codeRevision: 'v4.2.0',
      },
      reviews: [confirmed('yusuf.adeyemi', 129, 'That is the whole trick.')],
    },
    {
      on: 'money',
      item: 'releases',
      by: 'ines.duarte',
      daysAgo: 60,
      content: {
        link: 'https://git.fernway.example/payments/money/releases',
        title: 'Releases with their changes',
      },
    },
    {
      on: 'money',
      item: 'vulnerability-reports',
      by: 'ines.duarte',
      daysAgo: 60,
      content: {
        link: 'https://wiki.fernway.example/security/report',
        title: 'Where to report, and who answers',
      },
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
    {
      kind: 'risk',
      on: 'refunds',
      item: 'rollback',
      text: 'We have never gone back with refunds under way.',
      compensatingControl: 'Deploys in the morning only.',
      by: 'yusuf.adeyemi',
      daysAgo: 15,
      endsInDays: 90,
      outcome: {
        outcome: 'declined',
        by: 'chloe.martin',
        daysAgo: 13,
        comment:
          'Trying it takes an hour on staging. I will come and do it with you.',
      },
    },
  ],
};
