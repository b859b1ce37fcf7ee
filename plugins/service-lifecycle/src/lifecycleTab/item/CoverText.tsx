import Box from '@mui/material/Box';
import type {
  ChecklistDocument,
  EvidenceRevision,
} from 'backstage-plugin-service-lifecycle-common';
import { Disclosure } from '../../components/Disclosure';
import { exhausted } from '../../components/exhausted';
import { Who } from '../../components/Who';
import {
  type Translate,
  useTranslation,
} from '../../translation/useTranslation';
import { providerOf } from '../model/providerOf';

export interface CoverTextProps {
  entityRef: string;
  evidence: EvidenceRevision;
  /** Names who provides what is given once for everybody. */
  checklist: ChecklistDocument | undefined;
}

/** Which services a revision serves; nothing where it is this one alone. */
export function CoverText(props: CoverTextProps) {
  const { entityRef, evidence, checklist } = props;
  const { t } = useTranslation();
  const others = (evidence.cover.services ?? []).filter(
    ref => ref !== entityRef,
  );
  const words = sentence(evidence, {
    others: others.length,
    provider: providerOf(evidence.cover, checklist),
    t,
  });
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

function sentence(
  { cover }: EvidenceRevision,
  options: { others: number; provider: string | null; t: Translate },
) {
  const { others, provider, t } = options;
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
      return provider
        ? t('cover.provisionBy', { by: <Who entityRef={provider} /> })
        : t('cover.provision');
    default:
      return exhausted(cover.kind);
  }
}
