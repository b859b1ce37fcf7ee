import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type {
  Scorecard,
  ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import { useId } from 'react';
import { Disclosure } from '../../components/Disclosure';
import { Name } from '../../components/Name';
import { Who } from '../../components/Who';
import { useTranslation } from '../../translation/useTranslation';
import type { Draft } from './draft';
import { keepsItsOwn } from './keepsItsOwn';

export interface CoverChoiceProps {
  scorecard: Scorecard;
  item: ScorecardItem;
  cover: Draft['cover'];
  onChange: (cover: Draft['cover']) => void;
  disabled: boolean;
}

/** For which services it is given: this one, or all of its System. */
export function CoverChoice(props: CoverChoiceProps) {
  const { t } = useTranslation();
  const labelId = useId();
  const { scorecard, item, cover, onChange, disabled } = props;
  const { system, systemServices } = scorecard;
  if (!system || systemServices.length === 0) {
    return null;
  }
  return (
    <FormControl disabled={disabled}>
      <FormLabel id={labelId} sx={{ typography: 'body2', mb: 0.5 }}>
        {t('form.cover.label')}
      </FormLabel>
      <RadioGroup
        aria-labelledby={labelId}
        value={cover}
        onChange={(_, value) =>
          onChange(value === 'system' ? 'system' : 'service')
        }
      >
        <FormControlLabel
          value="service"
          control={<Radio size="small" sx={{ py: 0.5 }} />}
          label={<Small>{t('form.cover.service')}</Small>}
        />
        <FormControlLabel
          value="system"
          control={<Radio size="small" sx={{ py: 0.5 }} />}
          label={
            <Small>
              {t('form.cover.system', {
                count: systemServices.length + 1,
                system: <Name entityRef={system} />,
              })}
            </Small>
          }
        />
      </RadioGroup>
      {cover === 'system' && (
        <Box sx={{ pl: 3.5, typography: 'body2', color: 'text.secondary' }}>
          {keepsItsOwn(item) && <div>{t('form.cover.keepsItsOwn')}</div>}
          <Disclosure
            label={t('form.cover.which', { count: systemServices.length })}
          >
            <Box component="ul" sx={{ m: 0, pl: 3, columns: '200px' }}>
              {systemServices.map(ref => (
                <li key={ref}>
                  <Who entityRef={ref} />
                </li>
              ))}
            </Box>
          </Disclosure>
        </Box>
      )}
    </FormControl>
  );
}

function Small({ children }: { children: React.ReactNode }) {
  return (
    <Box component="span" sx={{ typography: 'body2' }}>
      {children}
    </Box>
  );
}
