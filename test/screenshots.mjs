/**
 * What `npm run screenshots` shows, in light and dark, at 1440 and 800 pixels.
 *
 * `waitFor` is a locator of Playwright's: the screen is taken when it shows.
 * The pictures go to docs/screenshots, which git ignores but for those whose
 * name begins with "readme-", light and wide.
 */
export const screenshots = [
  {
    name: 'sign-in',
    path: '/',
    waitFor: 'role=list[name="People"]',
  },
  {
    name: 'home',
    person: 'user:default/ana.silva',
    path: '/home',
    waitFor: 'role=heading[name="Good to see you, Ana"]',
  },
  {
    name: 'catalog',
    person: 'user:default/ana.silva',
    path: '/catalog',
    waitFor: 'role=link[name="Checkout API"]',
  },
  {
    name: 'overview',
    person: 'user:default/ana.silva',
    path: '/catalog/default/component/checkout-api',
    waitFor: 'role=heading[name="Checkout API"]',
  },
  {
    name: 'readme-lifecycle-tab',
    person: 'user:default/ana.silva',
    path: '/catalog/default/component/checkout-api/lifecycle',
    waitFor: 'role=region[name="Where it stands"]',
  },
  {
    name: 'lifecycle-item',
    person: 'user:default/ana.silva',
    path: '/catalog/default/component/checkout-api/lifecycle?item=runbook',
    waitFor: 'role=heading[name="Runbook"]',
  },
  {
    name: 'lifecycle-of-others',
    person: 'user:default/sam.okafor',
    path: '/catalog/default/component/checkout-api/lifecycle?item=runbook',
    waitFor: 'role=heading[name="Runbook"]',
  },
  {
    name: 'readme-organisation',
    person: 'user:default/defne.kaya',
    path: '/lifecycle/organisation',
    waitFor: 'role=main',
  },
  {
    name: 'services',
    person: 'user:default/defne.kaya',
    path: '/lifecycle/services',
    waitFor: 'role=grid',
  },
  {
    name: 'checklists',
    person: 'user:default/ana.silva',
    path: '/lifecycle/checklists',
    waitFor: 'role=main',
  },
  {
    name: 'checklist',
    person: 'user:default/ana.silva',
    path: '/lifecycle/checklists/service?item=runbook',
    waitFor: 'role=main',
  },
];
