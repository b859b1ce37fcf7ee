import {
  approved,
  changesRequested,
  confirmed,
  passed,
  passedChanged,
} from '../tell';
import type { Story } from '../types';

/** Login is stopped by security, rightly; the profile is ready, with one risk that has ended. */
export const identity: Story = {
  evidence: [
    {
      on: 'login',
      item: 'architecture',
      by: 'hana.novotna',
      daysAgo: 133,
      content: {
        link: 'https://wiki.fernway.example/identity/login/architecture',
        title: 'Sessions, passkeys, and where secrets are kept',
      },
    },
    {
      on: 'login',
      item: 'comprehension',
      by: 'arjun.mehta',
      daysAgo: 39,
      content: {
        statement:
          'A session is a random number in a cookie and a row here; nothing about the person is in the cookie. Passkeys are checked by the library, and what we add is only the list of devices. A password is tried five times, and then the account waits, not the address it came from.',
        codeRevision: 'd00d1e5',
      },
      reviews: [confirmed('hana.novotna', 38, 'All true.')],
    },
    {
      on: 'login',
      item: 'runbook',
      by: 'hana.novotna',
      daysAgo: 37,
      content: {
        link: 'https://wiki.fernway.example/identity/login/bereitschaft',
        title: 'Bereitschaftshandbuch Login',
      },
      checks: [
        passed(2, 'Opened; Auswirkung, Diagnose and Maßnahmen are there'),
      ],
      reviews: [approved('arjun.mehta', 36, 'Klar und kurz.')],
    },
    {
      on: 'login',
      item: 'slo',
      by: 'arjun.mehta',
      daysAgo: 35,
      content: {
        link: 'https://git.fernway.example/identity/slo/login.yaml',
        title: 'login.yaml (OpenSLO)',
      },
      checks: [passed(2, 'One objective: 99.9 % of log-ins within a second')],
      reviews: [approved('hana.novotna', 34, 'As agreed with the shop.')],
    },
    {
      on: 'login',
      item: 'alerts',
      by: 'arjun.mehta',
      daysAgo: 35,
      content: {
        link: 'https://git.fernway.example/identity/alerts/login.yaml',
        title: 'Alert rules',
      },
      checks: [passed(2, '7 rules, each with a runbook')],
      reviews: [approved('hana.novotna', 34, 'Good.')],
    },
    {
      on: 'login',
      item: 'threat-model',
      by: 'hana.novotna',
      daysAgo: 95,
      content: {
        link: 'https://git.fernway.example/identity/login/threat-model.json',
        title: 'Threat model (Threat Dragon)',
      },
      checks: [passedChanged(8, '22 threats, none of them open and high')],
      reviews: [
        approved(
          'arjun.mehta',
          94,
          'Recovery by phone was missing and now is there.',
        ),
      ],
    },
    {
      on: 'login',
      item: 'security-review',
      by: 'arjun.mehta',
      daysAgo: 20,
      content: {
        link: 'https://wiki.fernway.example/security/reviews/login',
        title: 'Request for review, login',
      },
      reviews: [
        changesRequested(
          'priya.raman',
          13,
          'A reset link stays good after the password was changed. Please end them all then, and tell me when it is done.',
        ),
      ],
    },
    {
      on: 'login',
      item: 'recovery-objectives',
      by: 'hana.novotna',
      daysAgo: 33,
      content: {
        attestation:
          'Back within 15 minutes. Sessions may be lost: people log in again. Accounts may not.',
      },
    },
    {
      on: 'login',
      item: 'cost',
      by: 'external:cost-report',
      daysAgo: 19,
      content: {
        link: 'https://cost.fernway.example/services/login',
        title: '640 EUR a month',
      },
    },
    {
      on: 'customer-profile',
      item: 'architecture',
      by: 'hana.novotna',
      daysAgo: 128,
      content: {
        link: 'https://wiki.fernway.example/identity/profile',
        title: 'What we know about a customer, and for how long',
      },
    },
    {
      on: 'customer-profile',
      item: 'comprehension',
      by: 'hana.novotna',
      daysAgo: 69,
      content: {
        statement:
          'One table per purpose, because consent is per purpose. Deleting a person empties the tables and leaves the id, so that orders still add up. The export is made at night and waits behind a login for a week.',
        codeRevision: '3fa2b66',
      },
      reviews: [
        confirmed(
          'arjun.mehta',
          68,
          'Yes, and that is also what the law asks for.',
        ),
      ],
    },
    {
      on: 'customer-profile',
      item: 'runbook',
      by: 'arjun.mehta',
      daysAgo: 59,
      content: {
        link: 'https://wiki.fernway.example/identity/profile/runbook',
        title: 'Runbook, customer profile',
      },
      reviews: [
        approved('hana.novotna', 58, 'Tried the part about stuck exports.'),
      ],
    },
  ],
  decisions: [
    {
      kind: 'risk',
      on: 'customer-profile',
      item: 'rollback',
      text: 'Going back over the change of consent tables has not been tried.',
      compensatingControl: 'A copy of the tables is made before each deploy.',
      by: 'hana.novotna',
      daysAgo: 100,
      endsInDays: -12,
      outcome: {
        outcome: 'accepted',
        by: 'chloe.martin',
        daysAgo: 98,
        comment: 'For a quarter. Then it has to be tried.',
      },
    },
    {
      kind: 'risk',
      on: 'login',
      item: 'rollback',
      text: 'The last rollback was before passkeys. We think that it works, and have not tried.',
      compensatingControl: 'Deploys only while both of us are there.',
      by: 'arjun.mehta',
      daysAgo: 1,
      endsInDays: 45,
    },
  ],
};
