import type {
  ChecklistList,
  ServicePage,
  Summary,
} from 'backstage-plugin-service-lifecycle-common';
import { servicePage, serviceRow, summary } from './answers';

/**
 * Answers requests to the backend plugin as if it tracked one service that is
 * declared production-ready, and nothing else was configured.
 */
export async function fakeServer(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const { pathname, searchParams } = new URL(new Request(input, init).url);
  const [, path] = pathname.split('/api/service-lifecycle');
  switch (path) {
    case '/services':
      return Response.json(servicePage([serviceRow()]) satisfies ServicePage);
    case '/summary':
      return Response.json(
        summary(
          searchParams.get('groupBy') === 'tier' ? 'tier' : 'system',
          {},
          {
            services: 1,
          },
        ) satisfies Summary,
      );
    case '/checklists':
      return Response.json({ items: [] } satisfies ChecklistList);
    default:
      return Response.json(
        { error: { name: 'NotFoundError', message: `Nothing at ${path}` } },
        { status: 404, statusText: 'Not Found' },
      );
  }
}
