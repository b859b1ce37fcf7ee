import { approved, confirmed, couldNotTell, failed, passed } from '../tell';
import type { Story } from '../types';

/** The catalogue is well looked after but for two things; search has hardly begun. */
export const assortment: Story = {
  evidence: [
    {
      on: 'product-catalog',
      item: 'architecture',
      by: 'oskar.lind',
      daysAgo: 187,
      content: {
        link: 'https://wiki.fernway.example/assortment/catalogue',
        title: 'Catalogue: sources, tables, readers',
      },
    },
    {
      on: 'product-catalog',
      item: 'comprehension',
      by: 'oskar.lind',
      daysAgo: 80,
      content: {
        statement:
          'Buyers write drafts, a nightly job publishes them, and readers only ever see what was published. Prices come from another table and are joined at the last moment, so a wrong price can be taken back without publishing anything.',
        codeRevision: '2d7e6f8',
      },
      reviews: [
        confirmed(
          'mei.tanaka',
          79,
          'Read it, and then found it so in the code.',
        ),
      ],
    },
    {
      on: 'product-catalog',
      item: 'runbook',
      by: 'oskar.lind',
      daysAgo: 204,
      content: {
        link: 'https://wiki.fernway.example/assortment/catalogue/runbook',
        title: 'Runbook, catalogue',
      },
      checks: [passed(2, 'Opened; diagnosis and mitigation are there')],
      reviews: [approved('mei.tanaka', 202, 'Helped me in my first week.')],
    },
    {
      on: 'product-catalog',
      item: 'slo',
      by: 'mei.tanaka',
      daysAgo: 31,
      content: {
        link: 'https://git.fernway.example/assortment/slo/catalogue.yaml',
        title: 'catalogue.yaml (OpenSLO)',
      },
      checks: [
        failed(
          30,
          'The objective has no target: add `target: 0.99`, or whatever you promise',
        ),
      ],
    },
    {
      on: 'product-catalog',
      item: 'alerts',
      by: 'oskar.lind',
      daysAgo: 110,
      content: {
        link: 'https://git.fernway.example/assortment/alerts/catalogue.yaml',
        title: 'Alert rules',
      },
      checks: [passed(2, '4 rules, each with a runbook')],
      reviews: [
        approved('mei.tanaka', 109, 'Quiet for a month, then right twice.'),
      ],
    },
    {
      on: 'product-catalog',
      item: 'rollback',
      by: 'mei.tanaka',
      daysAgo: 57,
      content: {
        link: 'https://ci.fernway.example/product-catalog/builds/908',
        title: 'Went back to the version before, 4 min',
      },
      reviews: [
        approved('oskar.lind', 56, 'Also with a half-published night.'),
      ],
    },
    {
      on: 'product-catalog',
      item: 'recovery-objectives',
      by: 'oskar.lind',
      daysAgo: 108,
      content: {
        attestation:
          'Back within an hour from the copy of last night; buyers repeat at most one day of drafts.',
      },
    },
    {
      on: 'product-search',
      item: 'comprehension',
      by: 'mei.tanaka',
      daysAgo: 21,
      content: {
        statement:
          'Three passes: exact words, words with one mistake, and then meaning. Each pass is only asked when the one before found less than eight plants. Ranking is a formula with five numbers that buyers may change, and the change is live at once.',
        codeRevision: '90ab3c7',
      },
      checks: [
        couldNotTell(
          20,
          'The revision is not in the repository: somebody has to read it',
        ),
      ],
    },
  ],
};
