import { useApi } from '@backstage/core-plugin-api';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { serviceLifecycleApiRef } from './apiRef';
import { queryClientFor } from './queryClient';

/** Every extension renders its content inside of this one. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const client = queryClientFor(useApi(serviceLifecycleApiRef));
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
