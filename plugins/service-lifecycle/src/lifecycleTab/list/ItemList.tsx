import Box from '@mui/material/Box';
import type {
  ChecklistDocument,
  ItemGroup,
  Scorecard,
  ScorecardItem,
} from 'backstage-plugin-service-lifecycle-common';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from '../../translation/useTranslation';
import { isBeyond, sectionsByStage } from '../model/groups';
import { ItemRow } from './ItemRow';
import { nextRow } from './nextRow';

export interface ItemListProps {
  scorecard: Scorecard;
  /** `undefined` while it is read. */
  checklist: ChecklistDocument | undefined;
  group: ItemGroup;
  items: readonly ScorecardItem[];
  openItemId: string | null;
  onOpen: (itemId: string) => void;
  /** Opens the item with its form. */
  onAct: (itemId: string) => void;
}

/** The items of one group by stage. Arrow keys, Home and End move between rows. */
export function ItemList(props: ItemListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const { scorecard, group, items, openItemId, onOpen, onAct } = props;

  const move = (event: KeyboardEvent) => {
    const row = list.current && nextRow(list.current, event);
    if (row) {
      event.preventDefault();
      row.focus();
    }
  };

  return (
    // The rows are buttons; the arrow keys are a short cut between them.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} onKeyDown={move}>
      {sectionsByStage(items).map(section => (
        <Box
          component="section"
          key={section.stage}
          aria-label={t(`stage.${section.stage}`)}
          sx={{ '& + &': { mt: 1 } }}
        >
          <Box
            component="h3"
            sx={{
              m: 0,
              px: 2,
              pt: 2,
              pb: 0.75,
              typography: 'body2',
              fontWeight: 700,
              color: 'text.secondary',
            }}
          >
            {t(`stage.${section.stage}`)}
            {group === 'not-needed' &&
              isBeyond(section.stage, scorecard.expected) && (
                <Box component="span" sx={{ fontWeight: 400 }}>
                  {' · '}
                  {t('list.notExpected')}
                </Box>
              )}
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {section.items.map(item => (
              <ItemRow
                key={item.id}
                item={item}
                checklist={props.checklist}
                open={item.id === openItemId}
                onOpen={() => onOpen(item.id)}
                onAct={() => onAct(item.id)}
              />
            ))}
          </Box>
        </Box>
      ))}
    </div>
  );
}
