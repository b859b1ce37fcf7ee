import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type {
  ChecklistDocument,
  ChecklistDocumentItem,
} from 'backstage-plugin-service-lifecycle-common';
import { useEffect, useRef } from 'react';
import { useTimeFormat } from '../../time';
import { useTranslation } from '../../translation/useTranslation';
import { ItemDetails } from './ItemDetails';
import { useOpenItem } from './useOpenItem';

export interface ChecklistItemsProps {
  checklist: ChecklistDocument;
  /** Those of one stage. */
  items: readonly ChecklistDocumentItem[];
}

/** Items to open one by one; the open one is in the address. */
export function ChecklistItems({ checklist, items }: ChecklistItemsProps) {
  const [openItem, setOpenItem] = useOpenItem();
  return (
    <div>
      {items.map(item => (
        <ItemAccordion
          key={item.id}
          checklist={checklist}
          item={item}
          open={openItem === item.id}
          onToggle={open => setOpenItem(open ? item.id : null)}
        />
      ))}
    </div>
  );
}

function ItemAccordion(props: {
  checklist: ChecklistDocument;
  item: ChecklistDocumentItem;
  open: boolean;
  onToggle: (open: boolean) => void;
}) {
  const { t } = useTranslation();
  const format = useTimeFormat();
  const { checklist, item, open, onToggle } = props;
  const ref = useRef<HTMLDivElement>(null);
  const linked = useRef(open);

  // Whoever follows a link to an item is taken to it.
  useEffect(() => {
    if (linked.current) {
      ref.current?.scrollIntoView?.({ block: 'start' });
    }
  }, []);

  return (
    <Accordion
      ref={ref}
      variant="outlined"
      disableGutters
      expanded={open}
      onChange={(_event, expanded) => onToggle(expanded)}
      TransitionProps={{ unmountOnExit: true }}
      sx={{
        '&:not(:first-of-type)': { borderTop: 0 },
        '&::before': { display: 'none' },
      }}
    >
      <AccordionSummary
        expandIcon={<ExpandMore />}
        id={`item-${item.id}`}
        aria-controls={`item-${item.id}-details`}
      >
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'baseline',
            columnGap: 2,
            width: '100%',
            pr: 1,
          }}
        >
          <Typography
            component="h4"
            sx={{ fontWeight: 600, flex: '1 1 220px' }}
          >
            {item.title}
          </Typography>
          <Typography variant="body2" color="text.secondary" component="span">
            {[
              ...(item.countsFrom
                ? [
                    t('checklists.countsFrom', {
                      date: format.date(item.countsFrom),
                    }),
                  ]
                : []),
              t(`area.${item.area}`),
              format.minutes(item.minutes),
            ].join(' · ')}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails id={`item-${item.id}-details`} sx={{ pt: 0 }}>
        <ItemDetails checklist={checklist} item={item} />
      </AccordionDetails>
    </Accordion>
  );
}
