import { ANNOTATION_EDIT_URL } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import Alert from '@mui/material/Alert';
import { ExternalLink } from '../../components/ExternalLink';
import { useTranslation } from '../../translation/useTranslation';

/** An item that only the catalog answers, and where its file is changed. */
export function OnlyFromCatalog() {
  const { t } = useTranslation();
  const { entity } = useEntity();
  const editUrl = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
  return (
    <Alert severity="info" icon={false} role="note" variant="outlined">
      {t('form.onlyFromCatalog')}
      {editUrl && (
        <>
          {' '}
          <ExternalLink url={editUrl}>{t('form.editCatalogFile')}</ExternalLink>
        </>
      )}
    </Alert>
  );
}
