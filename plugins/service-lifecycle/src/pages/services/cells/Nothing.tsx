import Box from '@mui/material/Box';
import { VisuallyHidden } from '../../../components/VisuallyHidden';
import { useTranslation } from '../../../translation/useTranslation';

/** A dash that says in words, to who cannot see it, what there is nothing of. */
export function Nothing({ children }: { children: string }) {
  const { t } = useTranslation();
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      <span aria-hidden>{t('services.nothing')}</span>
      <VisuallyHidden>{children}</VisuallyHidden>
    </Box>
  );
}
