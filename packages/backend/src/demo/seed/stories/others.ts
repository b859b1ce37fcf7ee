import { approved } from '../tell';
import type { Story } from '../types';

/** Teams that have begun here and there. */
export const fulfilment: Story = {
  evidence: [
    {
      on: 'frost-watch',
      item: 'documentation',
      by: 'rosa.marchetti',
      daysAgo: 29,
      content: {
        link: 'https://wiki.fernway.example/fulfilment/gelate',
        title: 'Controllo gelate: come funziona',
      },
    },
    {
      on: 'frost-watch',
      item: 'least-privilege',
      by: 'piotr.zielinski',
      daysAgo: 7,
      content: {
        attestation:
          'Reads the forecast and the list of parcels, and may set one flag on a parcel.',
      },
      reviews: [
        approved('rosa.marchetti', 6, 'One flag, and I have seen the grant.'),
      ],
    },
    {
      on: 'frost-watch',
      item: 'alerts',
      by: 'piotr.zielinski',
      daysAgo: 7,
      content: {
        link: 'https://pager.fernway.example/heartbeats/frost-watch',
        title: 'Heartbeat: pages if nothing was decided by nine',
      },
    },
    {
      on: 'stock-sync',
      item: 'end-date',
      by: 'rosa.marchetti',
      daysAgo: 46,
      content: {
        attestation:
          'Off after the next stocktaking. The two buyers have the new board on their screens since last week.',
      },
    },
    {
      on: 'parcel-tracking',
      item: 'documentation',
      by: 'piotr.zielinski',
      daysAgo: 17,
      content: {
        link: 'https://wiki.fernway.example/fulfilment/tracking',
        title: 'Parcel tracking, and how to add a carrier',
      },
    },
    {
      on: 'parcel-tracking',
      item: 'architecture',
      by: 'piotr.zielinski',
      daysAgo: 17,
      content: {
        link: 'https://wiki.fernway.example/fulfilment/tracking/architecture',
        title: 'Six carriers, one queue',
      },
    },
  ],
};

export const loyalty: Story = {
  evidence: [
    {
      on: 'loyalty-points',
      item: 'dashboard',
      by: 'victor.stan',
      daysAgo: 74,
      content: {
        link: 'https://grafana.fernway.example/d/loy-01/leaves',
        title: 'Leaves given and spent',
      },
      comment: 'I am the only one left here. Somebody should adopt this.',
    },
  ],
};

export const insights: Story = {
  evidence: [
    {
      on: 'order-events-pipeline',
      item: 'documentation',
      by: 'nadia.haddad',
      daysAgo: 58,
      content: {
        link: 'https://wiki.fernway.example/data/order-events',
        title: 'Order events, from stream to table',
      },
    },
    {
      on: 'order-events-pipeline',
      item: 'late-data',
      by: 'luc.verhoeven',
      daysAgo: 57,
      content: {
        link: 'https://wiki.fernway.example/data/order-events/late',
        title: 'What happens to an event that is two days late',
      },
      reviews: [
        approved('nadia.haddad', 56, 'Tested with the week of the outage.'),
      ],
    },
  ],
};

export const marketingSite: Story = {
  evidence: [
    {
      on: 'fernway-www',
      item: 'documentation',
      by: 'sam.okafor',
      daysAgo: 66,
      content: {
        link: 'https://wiki.fernway.example/www',
        title: 'The site, for people who write and people who build',
      },
    },
    {
      on: 'fernway-www',
      item: 'on-call',
      by: 'sam.okafor',
      daysAgo: 65,
      content: {
        link: 'https://wiki.fernway.example/www/who-to-call',
        title: 'Who to call, and when not to',
      },
    },
    {
      on: 'fernway-www',
      item: 'alerts',
      by: 'sam.okafor',
      daysAgo: 64,
      content: {
        link: 'https://uptime.fernway.example/checks/www',
        title: 'Checked from five countries, certificate and domain too',
      },
      reviews: [
        approved('julie.lambert', 63, 'It found the certificate before I did.'),
      ],
    },
    {
      on: 'fernway-www',
      item: 'accessibility',
      by: 'julie.lambert',
      daysAgo: 27,
      content: {
        link: 'https://wiki.fernway.example/www/accessibilite',
        title: 'Accessibilité : ce qui reste à faire',
      },
    },
    {
      on: 'fernway-www',
      item: 'rollback',
      by: 'sam.okafor',
      daysAgo: 8,
      content: {
        link: 'https://ci.fernway.example/fernway-www/builds/77',
        title: 'Put the page of last week back, 50 s',
      },
    },
    {
      on: 'fernway-www',
      item: 'security-review',
      by: 'sam.okafor',
      daysAgo: 11,
      content: {
        link: 'https://wiki.fernway.example/security/reviews/www',
        title: 'Request for review, public site',
      },
      comment: 'The chat widget from outside is what I would look at first.',
    },
  ],
};
