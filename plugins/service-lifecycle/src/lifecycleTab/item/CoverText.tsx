import Box from '@mui/material/Box';
import type { EvidenceRevision } from 'backstage-plugin-service-lifecycle-common';
import { Disclosure } from '../../components/Disclosure';
import { exhausted } from '../../components/exhausted';
import { Who } from '../../components/Who';
import {
  type Translate,
  useTranslation,
} from '../../translation/useTranslation';

export interface CoverTextProps {
  entityRef: string;
  evidence: EvidenceRevision;
}

/** Which services a revision serves; nothing where it is this one alone. */
export function CoverText({ entityRef, evidence }: CoverTextProps) {
  const { t } = useTranslation();
  const others = (evidence.cover.services ?? []).filter(
    ref => ref !== entityRef,
  );
  const words = sentence(evidence, others.length, t);
  if (!words) {
    return null;
  }
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      {words}
      {others.length > 0 && (
        <Disclosure label={t('cover.which')}>
          <Box component="ul" sx={{ m: 0, pl: 3, columns: '200px' }}>
            {others.map(ref => (
              <li key={ref}>
                <Who entityRef={ref} />
              </li>
            ))}
          </Box>
        </Disclosure>
      )}
    </Box>
  );
}

function sentence({ cover }: EvidenceRevision, others: number, t: Translate) {
  switch (cover.kind) {
    case 'service':
      return null;
    case 'services':
      return t('cover.services', { count: others });
    case 'system':
      return cover.ref
        ? t('cover.system', {
            count: others,
            system: <Who entityRef={cover.ref} />,
          })
        : t('cover.services', { count: others });
    case 'provision':
      return t('cover.provision', { count: others });
    default:
      return exhausted(cover.kind);
  }
}
