import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { alpha } from '@mui/material/styles';
import { StatusIcon } from '../../components/StatusIcon';
import { useTimeFormat } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import { rowAction } from '../model/rowAction';
import { ROW_ATTRIBUTE } from './nextRow';
import { RowNote, type RowNoteProps } from './RowNote';
import { rowId } from './rowId';

export interface ItemRowProps extends RowNoteProps {
  open: boolean;
  onOpen: () => void;
  onAct: () => void;
}

/** One item: what it is, how it stands, and the one thing to do about it. */
export function ItemRow(props: ItemRowProps) {
  const { item, checklist, open, onOpen, onAct } = props;
  const { t } = useTranslation();
  const format = useTimeFormat();
  const action = rowAction(item);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        borderLeft: '3px solid',
        borderColor: open ? 'primary.main' : 'transparent',
        bgcolor: theme =>
          open ? alpha(theme.palette.primary.main, 0.1) : 'transparent',
        '&:hover': open ? {} : { bgcolor: 'action.hover' },
      }}
    >
      <ButtonBase
        {...ROW_ATTRIBUTE}
        id={rowId(item.id)}
        aria-current={open}
        onClick={onOpen}
        sx={{
          flex: 1,
          minWidth: 0,
          px: 1.5,
          py: 1.25,
          gap: 1.25,
          alignItems: 'flex-start',
          justifyContent: 'flex-start',
          textAlign: 'left',
          '&.Mui-focusVisible': {
            outline: '2px solid',
            outlineColor: 'primary.main',
            outlineOffset: -2,
          },
        }}
      >
        <Box sx={{ display: 'flex', pt: '1px' }}>
          <StatusIcon status={item.status} />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ typography: 'body2', fontWeight: 500 }}>{item.title}</Box>
          <Box
            sx={{
              typography: 'caption',
              color: 'text.secondary',
              overflowWrap: 'anywhere',
            }}
          >
            {t(`status.${item.status}`)}
            <RowNote item={item} checklist={checklist} />
          </Box>
        </Box>
      </ButtonBase>
      {action && (
        <Box
          sx={{
            flex: 'none',
            display: 'flex',
            alignItems: 'center',
            gap: 1.5,
            pr: 2,
          }}
        >
          <Box
            component="span"
            sx={{ typography: 'caption', color: 'text.secondary' }}
          >
            {format.minutes(item.minutes)}
          </Box>
          <Button
            size="small"
            variant="outlined"
            onClick={onAct}
            aria-label={t(`rowAction.${action}Item`, { item: item.title })}
            sx={{ minWidth: 72, bgcolor: 'background.paper' }}
          >
            {t(`rowAction.${action}`)}
          </Button>
        </Box>
      )}
    </Box>
  );
}
