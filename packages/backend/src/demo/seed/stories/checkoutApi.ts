import {
  approved,
  changesRequested,
  confirmed,
  couldNotTell,
  passed,
} from '../tell';
import type { Story } from '../types';

/** The front door: on its way to production-ready, with one item in every state. */
export const checkoutApi: Story = {
  evidence: [
    {
      on: 'checkout-api',
      item: 'comprehension',
      by: 'lena.brandt',
      daysAgo: 48,
      content: {
        statement:
          'A purchase is a small state machine: basket, address, delivery, payment, confirmed. Each step is a row that is only ever added, so what a customer saw can be read back. Payment is asked for once per purchase id; when the gateway does not answer within eight seconds we say so, and never ask it again by ourselves.',
        codeRevision: 'f3a91c4',
      },
      reviews: [
        confirmed(
          'tomas.herrera',
          47,
          'She explained the eight seconds without my asking. Good enough for me.',
        ),
      ],
    },
    {
      on: 'checkout-api',
      item: 'slo',
      by: 'ana.silva',
      daysAgo: 3,
      content: {
        link: 'https://git.fernway.example/checkout/slo/checkout-api.yaml',
        title: 'checkout-api.yaml (OpenSLO)',
      },
      comment:
        '99.5 % of purchases without an error of ours. Is that too brave?',
      checks: [couldNotTell(2, 'The host did not answer within 10 seconds')],
    },
    {
      on: 'checkout-api',
      item: 'alerts',
      by: 'tomas.herrera',
      daysAgo: 16,
      content: {
        link: 'https://git.fernway.example/checkout/alerts/checkout-api.yaml',
        title: 'Alert rules',
      },
      checks: [passed(2, '5 rules, none of them with a runbook')],
      reviews: [
        changesRequested(
          'marek.nowak',
          14,
          'Two of the five fire on processor load. Nobody should wake up for that: alert on purchases that fail.',
        ),
      ],
    },
    {
      on: 'checkout-api',
      item: 'security-review',
      by: 'ana.silva',
      daysAgo: 2,
      content: {
        link: 'https://wiki.fernway.example/security/reviews/checkout-api',
        title: 'Request for review, checkout-api',
      },
      comment:
        'Most unsure about the link in the mail that resumes a purchase: it works for a day, without a login.',
    },
    {
      on: 'checkout-api',
      item: 'rollback',
      by: 'lena.brandt',
      daysAgo: 214,
      content: {
        link: 'https://ci.fernway.example/checkout-api/builds/1460',
        title: 'Went back from 1460 to 1459 in 6 min',
      },
      reviews: [
        approved(
          'marek.nowak',
          213,
          'Six minutes is fine. The schema change before it would not have been.',
        ),
      ],
    },
    {
      on: 'checkout-api',
      item: 'recovery-objectives',
      by: 'marek.nowak',
      daysAgo: 40,
      content: {
        attestation:
          'Back within 30 minutes, nothing lost: every step is in the orders database, which can go back to any second of the last 14 days.',
      },
    },
    {
      on: 'checkout-api',
      item: 'cost',
      by: 'external:cost-report',
      daysAgo: 19,
      content: {
        link: 'https://cost.fernway.example/services/checkout-api',
        title: '1,840 EUR a month',
      },
    },
  ],
  decisions: [
    {
      kind: 'risk',
      on: 'checkout-api',
      item: 'threat-model',
      text: 'The threat model is from before vouchers came over, and says nothing about them.',
      compensatingControl:
        'Vouchers are capped at 50 EUR, and redemptions are watched by the fraud desk.',
      by: 'marek.nowak',
      daysAgo: 33,
      endsInDays: 40,
      outcome: {
        outcome: 'accepted',
        by: 'priya.raman',
        daysAgo: 31,
        comment:
          'Accepted until the sale is over. I want the new one on my table the week after.',
      },
    },
  ],
};
