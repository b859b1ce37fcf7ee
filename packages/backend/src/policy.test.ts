import {
  catalogEntityDeletePermission,
  catalogEntityReadPermission,
} from '@backstage/plugin-catalog-common/alpha';
import { PortalPolicy } from './policy';

describe("the portal's policy", () => {
  const policy = new PortalPolicy();

  it('lets everybody read', async () => {
    expect(
      await policy.handle({ permission: catalogEntityReadPermission }),
    ).toEqual({ result: 'ALLOW' });
  });

  it('lets nobody delete what the files of the sample organisation say', async () => {
    expect(
      await policy.handle({ permission: catalogEntityDeletePermission }),
    ).toEqual({ result: 'DENY' });
  });
});
