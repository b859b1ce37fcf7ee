import { Header, Page } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { Link, Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { ChecklistsPages } from '../pages/checklists';
import { OrganisationPage } from '../pages/organisation';
import { DEFAULT_HEADLINE_TIERS } from '../pages/organisation/headlineTiers';
import { ServicesPage } from '../pages/services';
import { rootRouteRef } from '../routes';
import { useTranslation } from '../translation/useTranslation';

const TABS = ['organisation', 'services', 'checklists'] as const;

export interface LifecyclePageProps {
  /** Tiers that the headline counts, as the catalog writes them; `1` and `2` by default. */
  headlineTiers?: readonly string[];
}

/** The pages over many services, with the header that the legacy system does not draw. */
export function LifecyclePage({
  headlineTiers = DEFAULT_HEADLINE_TIERS,
}: LifecyclePageProps) {
  const { t } = useTranslation();
  const root = useRouteRef(rootRouteRef)();
  const { pathname } = useLocation();
  const current = TABS.find(tab => pathname.startsWith(`${root}/${tab}`));
  return (
    <Page themeId="tool">
      <Header title={t('lifecyclePage.title')} />
      <Box sx={{ gridArea: 'pageSubheader', bgcolor: 'background.paper' }}>
        <Tabs value={current ?? TABS[0]} sx={{ px: 2 }}>
          {TABS.map(tab => (
            <Tab
              key={tab}
              value={tab}
              label={t(`lifecyclePage.${tab}`)}
              component={Link}
              to={`${root}/${tab}`}
            />
          ))}
        </Tabs>
      </Box>
      <Box sx={{ gridArea: 'pageContent', overflow: 'auto', minWidth: 0 }}>
        <Routes>
          <Route path="/" element={<Navigate to={TABS[0]} replace />} />
          <Route
            path="/organisation"
            element={<OrganisationPage headlineTiers={headlineTiers} />}
          />
          <Route path="/services" element={<ServicesPage />} />
          <Route path="/checklists/*" element={<ChecklistsPages />} />
        </Routes>
      </Box>
    </Page>
  );
}
