import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readScenarioText, type Scenario } from './scenario.ts';

interface Props {
  readonly name: string;
  readonly text: string;
  readonly onOpen: (scenario: Scenario) => void;
  readonly onRemove: () => void;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

/** One scenario with its name, what it changes, and what can be done with it. */
export function ScenarioLine({ name, text, onOpen, onRemove, children }: Props): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  return (
    <li className="lines__line">
      <span>
        <strong>{name}</strong> <span className="hint">{text.slice(0, 160)}</span>
      </span>
      <span className="row">
        <button type="button" className="button" onClick={() => onOpen(readScenarioText(text).scenario)}>
          {t('saved.open')}
          <span className="hidden-words"> {name}</span>
        </button>
        {children}
        <button type="button" className="button" onClick={onRemove}>
          {t('saved.remove')}
          <span className="hidden-words"> {name}</span>
        </button>
      </span>
    </li>
  );
}

interface RemovedProps {
  readonly name: string;
  readonly onUndo: () => void;
}

/** Says that one was removed, and takes it back. */
export function RemovedScenario({ name, onUndo }: RemovedProps): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  return (
    <p className="row">
      <output>{t('saved.removed', { name })}</output>
      <button type="button" className="button" onClick={onUndo}>
        {t('saved.undo')}
      </button>
    </p>
  );
}
