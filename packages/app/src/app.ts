import { createApp } from '@backstage/frontend-defaults';
import { homeModule } from './home/home';
import { navModule } from './nav/nav';
import { demoSignInModule } from './signIn/signIn';
import { themeModule } from './theme/themes';

/**
 * The portal: what makes it this one. Its plugins, Service Lifecycle among
 * them, are found by themselves among the dependencies (`app.packages`).
 */
export const app = createApp({
  features: [demoSignInModule, homeModule, navModule, themeModule],
});
