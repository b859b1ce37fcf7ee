import { QueryProvider } from '../../api';
import {
  OrganisationPage as Content,
  type OrganisationPageProps,
} from './OrganisationPage';

/** The page *Organisation*, complete with what it needs around it. */
export function OrganisationPage(props: OrganisationPageProps) {
  return (
    <QueryProvider>
      <Content {...props} />
    </QueryProvider>
  );
}
