import { QueryProvider } from '../../api';
import { ServicesPage as Content } from './ServicesPage';

/** The page *Services*, complete with what it needs around it. */
export function ServicesPage() {
  return (
    <QueryProvider>
      <Content />
    </QueryProvider>
  );
}
