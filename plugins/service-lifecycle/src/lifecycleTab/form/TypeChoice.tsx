import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import type {
  ScorecardItem,
  SubmittableType,
} from 'backstage-plugin-service-lifecycle-common';
import { useTimeFormat } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import { otherTypes, submittableTypes } from './draft';

export interface TypeChoiceProps {
  item: ScorecardItem;
  type: SubmittableType;
  onChange: (type: SubmittableType) => void;
  disabled: boolean;
}

/** In which form to give it, where there are several; and which have none yet. */
export function TypeChoice(props: TypeChoiceProps) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const { item, type, onChange, disabled } = props;
  const types = submittableTypes(item);
  const others = otherTypes(item);
  return (
    <>
      {types.length > 1 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={type}
          onChange={(_, chosen: SubmittableType | null) =>
            chosen && onChange(chosen)
          }
          aria-label={t('form.typeChoice')}
          disabled={disabled}
        >
          {types.map(option => (
            <ToggleButton
              key={option}
              value={option}
              sx={{ textTransform: 'none', px: 2 }}
            >
              {t(`evidenceType.${option}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {others.length > 0 && (
        <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
          {t('form.otherTypes', {
            count: others.length,
            types: format.list(others.map(other => t(`takes.${other}`))),
          })}
        </Box>
      )}
    </>
  );
}
