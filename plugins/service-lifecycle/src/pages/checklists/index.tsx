import { QueryProvider } from '../../api';
import { ChecklistsPages as Content } from './ChecklistsPages';

/** The pages *Checklists*, complete with what they need around them. */
export function ChecklistsPages() {
  return (
    <QueryProvider>
      <Content />
    </QueryProvider>
  );
}
