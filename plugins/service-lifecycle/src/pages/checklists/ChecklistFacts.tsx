import Box from '@mui/material/Box';
import type { ChecklistDocument } from 'backstage-plugin-service-lifecycle-common';
import type { ReactNode } from 'react';
import { Who } from '../../components/Who';
import { useTranslation } from '../../translation/useTranslation';
import { conditionText } from './conditionText';
import { FactList } from './FactList';

/** Whom a checklist applies to, what it expects of them, and who gives what for many. */
export function ChecklistFacts({
  checklist,
}: {
  checklist: ChecklistDocument;
}) {
  const { t } = useTranslation();
  const { appliesTo, expects, provisions } = checklist;
  return (
    <FactList
      facts={[
        [
          t('checklists.appliesTo'),
          appliesTo === undefined
            ? t('checklists.appliesToNothing')
            : conditionText(appliesTo, t),
        ],
        [
          t('checklists.expects'),
          <Lines key="expects">
            {expects.map(({ when, stage }) =>
              expectation(t(`stage.${stage}`), when),
            )}
          </Lines>,
        ],
        ...(provisions.length > 0
          ? ([
              [
                t('checklists.provisions'),
                <Lines key="provisions">
                  {provisions.map(({ id, title, providedBy, where }) => (
                    <span key={id}>
                      {t('checklists.provision', {
                        title,
                        group: <Who entityRef={providedBy} />,
                      })}
                      {where !== undefined &&
                        t('checklists.provisionWhere', {
                          condition: conditionText(where, t),
                        })}
                    </span>
                  ))}
                </Lines>,
              ],
            ] as const)
          : []),
      ]}
    />
  );

  function expectation(stage: string, when: unknown) {
    if (when !== undefined) {
      const condition = conditionText(when, t);
      return t('checklists.expectsOf', { stage, condition });
    }
    return expects.length > 1
      ? t('checklists.expectsElse', { stage })
      : t('checklists.expectsAll', { stage });
  }
}

function Lines({ children }: { children: ReactNode[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </Box>
  );
}
