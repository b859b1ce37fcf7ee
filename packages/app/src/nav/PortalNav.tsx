import {
  Sidebar,
  SidebarDivider,
  SidebarItem,
  SidebarSpace,
} from '@backstage/core-components';
import type {
  NavContentComponentProps,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import { Settings } from '@backstage/plugin-user-settings';
import { PortalLogo } from './PortalLogo';

const NavItem = ({ href, title, icon }: NavContentNavItem) => (
  <SidebarItem to={href} text={title} icon={() => icon} />
);

/** Pages that have their own entry, or that are reached from another page. */
const placedElsewhere = [
  'page:notifications',
  'page:user-settings',
  'page:catalog-graph',
];

/** The portal's navigation: what is used most first, then whatever other plugins bring. */
export function PortalNav({ navItems }: NavContentComponentProps) {
  const nav = navItems.withComponent(NavItem);
  for (const id of placedElsewhere) nav.take(id);
  return (
    <Sidebar>
      <PortalLogo />
      {nav.take('page:home')}
      {nav.take('page:catalog')}
      {nav.take('page:service-lifecycle')}
      {nav.take('page:search')}
      {nav.rest({ sortBy: 'title' })}
      <SidebarSpace />
      <SidebarDivider />
      <NotificationsSidebarItem />
      <Settings />
    </Sidebar>
  );
}
