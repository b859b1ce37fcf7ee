import { Route, Routes } from 'react-router-dom';
import { PageBody } from '../PageBody';
import { ChecklistList } from './ChecklistList';
import { ChecklistPage } from './ChecklistPage';

/** What is required of whom: all checklists, and each of them in full. */
export function ChecklistsPages() {
  return (
    <PageBody>
      <Routes>
        <Route path="/" element={<ChecklistList />} />
        <Route path="/:checklistId" element={<ChecklistPage />} />
      </Routes>
    </PageBody>
  );
}
