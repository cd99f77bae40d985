import { isMemberState, stateName } from '#kernel';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../desk/languages/index.ts';
import { Wrong } from '../../../../desk/people/wrong.tsx';
import type { Scenario } from './scenario.ts';
import { RemovedScenario, ScenarioLine } from './scenario-line.tsx';
import type { Kept, Office } from './use-office.ts';

interface Props {
  readonly office: Office;
  readonly onOpen: (scenario: Scenario) => void;
}

/** What the office keeps: the same for all who act in that role, and for that state. */
export function OfficeScenarios({ office, onOpen }: Props): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const locale = useLocale();
  const [removed, setRemoved] = useState<Kept | null>(null);
  const { role, state, scenarios, wrong, share, remove } = office;
  const name = [
    t(`people:role.${role}`),
    ...(state !== null && isMemberState(state) ? [stateName(state, locale)] : []),
  ].join(', ');
  const removeOne = async (one: Kept): Promise<void> => {
    if (await remove(one.name)) setRemoved(one);
  };
  const putBack = async (one: Kept): Promise<void> => {
    if (await share(one)) setRemoved(null);
  };
  return (
    <>
      <h3 className="saved__where">{t('saved.office', { name })}</h3>
      <Wrong sentence={wrong} />
      {removed !== null && <RemovedScenario name={removed.name} onUndo={() => void putBack(removed)} />}
      {scenarios === undefined ? (
        <output className="hint">{t('saved.loading')}</output>
      ) : scenarios.length === 0 ? (
        <p className="hint">{t('saved.officeNone')}</p>
      ) : (
        <ul className="lines">
          {scenarios.map((one) => (
            <ScenarioLine key={one.name} {...one} onOpen={onOpen} onRemove={() => void removeOne(one)} />
          ))}
        </ul>
      )}
    </>
  );
}
