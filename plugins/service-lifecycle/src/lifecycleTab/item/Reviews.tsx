import Box from '@mui/material/Box';
import type { EvidenceRevision } from 'backstage-plugin-service-lifecycle-common';
import { Who } from '../../components/Who';
import { QuotedText } from '../../evidenceTypes/QuotedText';
import { Time } from '../../time';
import { useTranslation } from '../../translation/useTranslation';

/** What people decided about a revision, oldest first. */
export function Reviews(props: { reviews: EvidenceRevision['reviews'] }) {
  const { t } = useTranslation();
  if (props.reviews.length === 0) {
    return null;
  }
  return (
    <Box
      component="ul"
      aria-label={t('reviews.label')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}
    >
      {props.reviews.map(review => (
        <Box
          component="li"
          key={`${review.by} ${review.at}`}
          sx={{ typography: 'body2' }}
        >
          {t(`reviews.${review.decision}`, {
            by: <Who entityRef={review.by} />,
            at: <Time at={review.at} />,
          })}
          {review.comment && <QuotedText>{review.comment}</QuotedText>}
        </Box>
      ))}
    </Box>
  );
}
