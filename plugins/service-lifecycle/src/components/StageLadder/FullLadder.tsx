import Check from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import { alpha, type Theme } from '@mui/material/styles';
import { useTranslation } from '../../translation/useTranslation';
import { exhausted } from '../exhausted';
import { VisuallyHidden } from '../VisuallyHidden';
import type { Rung, RungState } from './rungs';

const DOT = 22;

/** The ladder with every rung named, as an ordered list. */
export function FullLadder(props: {
  rungs: readonly Rung[];
  acceptedRisks: number;
  neutral: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Box
      component="ol"
      aria-label={t('ladder.label')}
      sx={{ display: 'flex', listStyle: 'none', m: 0, p: 0 }}
    >
      {props.rungs.map((rung, index) => (
        <RungItem
          key={rung.id}
          rung={rung}
          next={props.rungs[index + 1]?.state ?? null}
          acceptedRisks={rung.shown ? props.acceptedRisks : 0}
          neutral={props.neutral}
        />
      ))}
    </Box>
  );
}

function RungItem(props: {
  rung: Rung;
  next: RungState | null;
  acceptedRisks: number;
  neutral: boolean;
}) {
  const { t } = useTranslation();
  const { rung, next, acceptedRisks, neutral } = props;
  const reached = rung.state === 'reached';
  return (
    <Box
      component="li"
      aria-current={rung.shown ? 'step' : undefined}
      sx={{ flex: next === null ? '0 1 auto' : '1 1 0', minWidth: 0 }}
    >
      <Box aria-hidden sx={{ display: 'flex', alignItems: 'center' }}>
        <Dot state={rung.state} neutral={neutral} />
        {next && <Connector to={next} neutral={neutral} />}
      </Box>
      <Box
        sx={{
          mt: 0.75,
          pr: 1,
          typography: 'body2',
          lineHeight: 1.3,
          overflowWrap: 'anywhere',
          fontWeight: rung.shown ? 700 : 400,
          color: reached || rung.declared ? 'text.primary' : 'text.secondary',
        }}
      >
        {t(`stage.${rung.id}`)}
        <VisuallyHidden>
          {', '}
          {reached ? t('ladder.reached') : t('ladder.notReached')}
        </VisuallyHidden>
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1,
          typography: 'caption',
          color: 'text.secondary',
        }}
      >
        {rung.shown && <Mark filled>{t('ladder.shown')}</Mark>}
        {rung.declared && <Mark>{t('ladder.declared')}</Mark>}
        {acceptedRisks > 0 && (
          <span>{t('ladder.acceptedRisks', { count: acceptedRisks })}</span>
        )}
        {rung.state === 'not-expected' && (
          <span>{t('ladder.notExpected')}</span>
        )}
      </Box>
    </Box>
  );
}

function Mark(props: { filled?: boolean; children: string }) {
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        '&::before': {
          content: '""',
          borderLeft: '4px solid transparent',
          borderRight: '4px solid transparent',
          borderBottom: '6px solid currentColor',
          opacity: props.filled ? 1 : 0.55,
        },
      }}
    >
      {props.children}
    </Box>
  );
}

function Dot({ state, neutral }: { state: RungState; neutral: boolean }) {
  return (
    <Box
      sx={{
        flex: 'none',
        display: 'grid',
        placeItems: 'center',
        width: DOT,
        height: DOT,
        boxSizing: 'border-box',
        borderRadius: '50%',
        border: '2px solid',
        borderColor: theme => tone(state, neutral, theme),
        borderStyle: state === 'not-expected' ? 'dotted' : 'solid',
        bgcolor: theme =>
          state === 'reached' ? tone(state, neutral, theme) : 'transparent',
        color: theme => theme.palette.background.paper,
      }}
    >
      {state === 'reached' && <Check sx={{ fontSize: 15 }} />}
    </Box>
  );
}

function Connector({ to, neutral }: { to: RungState; neutral: boolean }) {
  return (
    <Box
      sx={{
        flex: 1,
        mx: 0.5,
        borderTop: to === 'reached' ? '3px solid' : '3px dashed',
        borderTopStyle: to === 'not-expected' ? 'dotted' : undefined,
        borderTopColor: theme => tone(to, neutral, theme),
      }}
    />
  );
}

function tone(state: RungState, neutral: boolean, theme: Theme): string {
  const { palette } = theme;
  switch (state) {
    case 'reached':
      return neutral ? palette.text.secondary : palette.primary.main;
    case 'gap':
      return neutral ? palette.text.secondary : palette.status.warning;
    case 'ahead':
    case 'not-expected':
      return alpha(palette.text.secondary, 0.5);
    default:
      return exhausted(state);
  }
}
