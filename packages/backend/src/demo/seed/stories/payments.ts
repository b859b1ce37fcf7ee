import { approved, confirmed, passed } from '../tell';
import type { Story } from '../types';

/** Refunds wait for others; the small ones are done. */
export const payments: Story = {
  evidence: [
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
