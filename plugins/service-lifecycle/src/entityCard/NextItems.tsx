import { Link } from '@backstage/core-components';
import Box from '@mui/material/Box';
import type { Scorecard } from 'backstage-plugin-service-lifecycle-common';
import { StatusIcon } from '../components/StatusIcon';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { nextForTeam } from '../lifecycleTab/model/groups';
import { useTimeFormat } from '../time';
import { useTranslation } from '../translation/useTranslation';

const NEXT = 3;

/** The items that are up to the team next, each with a way to it. */
export function NextItems(props: { scorecard: Scorecard; tab: string }) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const next = nextForTeam(props.scorecard);
  if (next.length === 0) {
    return <Box sx={{ typography: 'body2' }}>{t('card.allDone')}</Box>;
  }
  return (
    <Box
      component="ul"
      aria-label={t('card.next')}
      sx={{ listStyle: 'none', m: 0, p: 0, typography: 'body2' }}
    >
      {next.slice(0, NEXT).map(item => (
        <Box
          component="li"
          key={item.id}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            py: 0.75,
            borderTop: '1px solid',
            borderColor: 'divider',
          }}
        >
          <StatusIcon status={item.status} />
          <Link
            to={`${props.tab}?${new URLSearchParams({ item: item.id })}`}
            style={{ flex: 1, minWidth: 0 }}
          >
            {item.title}
            <VisuallyHidden>({t(`status.${item.status}`)})</VisuallyHidden>
          </Link>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {format.minutes(item.minutes)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
