import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from '../../translation/useTranslation';

/** An address that names an item which this checklist does not have. */
export function NoSuchItem(props: { itemId: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start' }}>
      <Box sx={{ typography: 'body2' }}>
        {t('item.noSuchItem', { item: props.itemId })}
      </Box>
      <Button size="small" variant="outlined" onClick={props.onClose}>
        {t('item.backToList')}
      </Button>
    </Box>
  );
}
