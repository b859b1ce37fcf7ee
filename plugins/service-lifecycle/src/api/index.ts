export { serviceLifecycleApiFactory } from './apiFactory';
export { serviceLifecycleApiRef } from './apiRef';
export { QueryProvider } from './QueryProvider';
export { queryKeys } from './queryKeys';
