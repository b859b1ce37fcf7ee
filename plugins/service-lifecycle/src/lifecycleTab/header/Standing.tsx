import Box from '@mui/material/Box';
import type {
  ItemGroup,
  Scorecard,
} from 'backstage-plugin-service-lifecycle-common';
import type { ReactNode } from 'react';
import { TextButton } from '../../components/TextButton';
import { useTimeFormat } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import { distance, type Distance } from '../model/distance';
import { distanceWords } from '../model/distanceWords';
import { mayAct } from '../model/mayAct';

/** What is shown, what is declared, and how far apart the two are. */
export function Standing(props: {
  scorecard: Scorecard;
  onGroup: (group: ItemGroup) => void;
}) {
  const { t } = useTranslation();
  const { scorecard, onGroup } = props;
  const away = distance(scorecard);
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 4,
        rowGap: 2,
      }}
    >
      <Shown scorecard={scorecard} />
      <Declared scorecard={scorecard} />
      {/* The first look is the invitation; how far it all is can wait. */}
      {!scorecard.notStarted && (
        <Figure
          label={t('standing.distance')}
          value={distanceWords(away, t)}
          detail={
            away && (
              <Split away={away} scorecard={scorecard} onGroup={onGroup} />
            )
          }
        />
      )}
    </Box>
  );
}

function Shown({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useTranslation();
  const { stage, notStarted } = scorecard;
  if (!stage) {
    return null;
  }
  return (
    <Figure
      label={t('ladder.shown')}
      value={t(`stage.${stage.id}`)}
      detail={
        notStarted
          ? t('standing.notStarted')
          : stage.conditional &&
            t('standing.conditional', { count: stage.acceptedRisks })
      }
    />
  );
}

function Declared({
  scorecard: { claim, lifecycle },
}: {
  scorecard: Scorecard;
}) {
  const { t } = useTranslation();
  if (claim) {
    return (
      <Figure
        label={t('ladder.declared')}
        value={t(`stage.${claim.stage}`)}
        detail={t('standing.declaredBy', { lifecycle: claim.from })}
      />
    );
  }
  return (
    <Figure
      label={t('ladder.declared')}
      value={t('standing.nothingDeclared')}
      detail={
        lifecycle
          ? t('standing.claimsNothing', { lifecycle })
          : t('standing.noLifecycle')
      }
    />
  );
}

function Split(props: {
  away: Distance;
  scorecard: Scorecard;
  onGroup: (group: ItemGroup) => void;
}) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const { away, scorecard, onGroup } = props;
  const { yours, waiting, minutes } = away;
  const time = format.minutes(minutes);
  return (
    <>
      {yours.length > 0 && (
        <TextButton onClick={() => onGroup('your-turn')}>
          {mayAct(scorecard)
            ? t('standing.yours', { count: yours.length, time })
            : t('standing.teams', { count: yours.length, time })}
        </TextButton>
      )}
      {yours.length > 0 && waiting.length > 0 && ' · '}
      {waiting.length > 0 && (
        <TextButton onClick={() => onGroup('waiting')}>
          {t('standing.waiting', { count: waiting.length })}
        </TextButton>
      )}
    </>
  );
}

function Figure(props: { label: string; value: string; detail?: ReactNode }) {
  return (
    <div>
      <Box component="dt" sx={{ typography: 'body2', color: 'text.secondary' }}>
        {props.label}
      </Box>
      <Box
        component="dd"
        sx={{
          m: 0,
          fontSize: 24,
          fontWeight: 700,
          lineHeight: 1.3,
          '@container (max-width: 639px)': { fontSize: 18 },
        }}
      >
        {props.value}
      </Box>
      {props.detail && (
        <Box
          component="dd"
          sx={{ m: 0, typography: 'body2', color: 'text.secondary' }}
        >
          {props.detail}
        </Box>
      )}
    </div>
  );
}
