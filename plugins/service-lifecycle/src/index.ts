export { serviceLifecyclePlugin as default } from './plugin';
