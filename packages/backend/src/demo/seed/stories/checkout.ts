import { confirmed } from '../tell';
import type { Story } from '../types';

const SYSTEM = 'system:default/checkout';

/**
 * Fourteen services of one team: the repositories are in order, two things were
 * given once for all of them, and nobody has written a runbook for any.
 */
export const checkout: Story = {
  evidence: [
    {
      on: 'checkout-api',
      item: 'architecture',
      by: 'marek.nowak',
      daysAgo: 41,
      cover: { system: SYSTEM },
      content: {
        link: 'https://wiki.fernway.example/checkout/big-picture',
        title: 'Checkout in one picture',
      },
      comment:
        'All fourteen are on it, with who calls whom. Tell me what is wrong and I redraw it.',
    },
    {
      on: 'order-intake',
      item: 'on-call',
      by: 'tomas.herrera',
      daysAgo: 63,
      cover: { system: SYSTEM },
      content: {
        link: 'https://pager.fernway.example/schedules/checkout',
        title: 'Checkout on-call: four people, a week each',
      },
    },
    {
      on: 'stock-hold',
      item: 'recovery-objectives',
      by: 'ana.silva',
      daysAgo: 12,
      cover: { services: ['stock-hold', 'price-lock', 'basket'] },
      content: {
        attestation:
          'All three keep their state in the basket cache. Back within 15 minutes; what is lost is a hold or a price of the last minute, and the customer presses the button again.',
      },
    },
    {
      on: 'basket',
      item: 'comprehension',
      by: 'ana.silva',
      daysAgo: 6,
      content: {
        statement:
          'A basket is one document in the cache, keyed by a cookie, and copied to the account on login. Merging two baskets takes the larger amount of each plant, because losing one annoys people more than finding one twice. It has no database: when the cache is gone, baskets are gone, and we decided that this is all right.',
        codeRevision: '41be07d',
      },
    },
    {
      on: 'order-intake',
      item: 'comprehension',
      by: 'marek.nowak',
      daysAgo: 55,
      content: {
        statement:
          'Every purchase carries an id that the browser made up. The first time we see it we write the order and its event in one transaction; any later time we answer with the order that is there. A poller ships events to the stream and may send one twice, which everybody downstream knows. If the stream is down, orders are still taken.',
        codeRevision: 'c0ffe21',
      },
      reviews: [
        confirmed(
          'lena.brandt',
          54,
          'Asked him about the outbox at the whiteboard. He knows.',
        ),
      ],
    },
    {
      on: 'delivery-options',
      item: 'dashboard',
      by: 'lena.brandt',
      daysAgo: 140,
      content: {
        link: 'https://old-grafana.fernway.example/d/deliv',
        title: 'Delivery options',
      },
      withdrawn: {
        by: 'lena.brandt',
        daysAgo: 20,
        comment: 'The old Grafana is gone. A new one has to be built.',
      },
    },
    {
      on: 'tax-calculator',
      item: 'dashboard',
      by: 'lena.brandt',
      daysAgo: 34,
      content: {
        link: 'https://grafana.fernway.example/d/chk-07/tax',
        title: 'Tax calculator',
      },
    },
    {
      on: 'vouchers',
      item: 'comprehension',
      by: 'tomas.herrera',
      daysAgo: 2,
      draft: true,
      draftedWithAi: true,
      content: {
        statement:
          'Redeems a voucher by locking its row, checking the campaign window and writing a redemption; refunds write a compensating redemption.',
        codeRevision: '77d0a1b',
      },
      comment:
        'Proposed by the assistant from the code. Nobody has read it yet.',
    },
    {
      on: 'order-confirmation',
      item: 'dashboard',
      by: 'tomas.herrera',
      daysAgo: 349,
      content: {
        link: 'https://grafana.fernway.example/d/chk-08/mails',
        title: 'Mails sent, bounced, waiting',
      },
    },
  ],
  decisions: [
    {
      kind: 'risk',
      on: 'tax-calculator',
      item: 'comprehension',
      text: 'Nobody here can explain the rounding of mixed baskets. The freelancer who wrote it is only to be had by mail.',
      compensatingControl:
        'Frozen but for tax rates; finance compares totals every month; Lena reads it with the freelancer next month.',
      by: 'marek.nowak',
      daysAgo: 30,
      endsInDays: 62,
      outcome: {
        outcome: 'accepted',
        by: 'jonas.weber',
        daysAgo: 28,
        comment: 'Until then, not longer, and no rate changes on a Friday.',
      },
    },
    {
      kind: 'not-applicable',
      on: 'checkout-bff',
      item: 'recovery-objectives',
      text: 'It holds nothing. Every answer is put together from other services, and a new instance is there in a minute.',
      by: 'ana.silva',
      daysAgo: 25,
      outcome: {
        outcome: 'accepted',
        by: 'chloe.martin',
        daysAgo: 24,
        comment: 'Right. Ask again if it ever gets a cache.',
      },
    },
  ],
  choices: [
    {
      on: 'express-checkout',
      item: 'on-call',
      system: SYSTEM,
      choice: 'opted-out',
      by: 'marek.nowak',
      daysAgo: 50,
    },
  ],
};
