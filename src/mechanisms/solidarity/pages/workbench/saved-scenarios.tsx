import { useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../../../desk/take-along/download.ts';
import { freeName, keepSaved, loadSaved, parseSaved, type Saved } from './saved-store.ts';
import { OfficeScenarios } from './office-scenarios.tsx';
import { isRecord, scenarioText, type Scenario } from './scenario.ts';
import { RemovedScenario, ScenarioLine } from './scenario-line.tsx';
import { useOffice } from './use-office.ts';

interface Props {
  readonly year: number;
  readonly scenario: Scenario;
  readonly onOpen: (scenario: Scenario) => void;
}

/** Scenarios with a name: on this machine, to open again or to take along as a file; and those of the office. */
export function SavedScenarios({ year, scenario, onOpen }: Props): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const [all, setAll] = useState(loadSaved);
  const [name, setName] = useState('');
  const [removed, setRemoved] = useState<Saved | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const office = useOffice(year);
  const own = all.filter((one) => one.year === year);
  const keep = (next: readonly Saved[]): boolean => {
    const kept = keepSaved(next);
    setWrong(kept ? null : t('saved.full'));
    if (kept) setAll(next);
    return kept;
  };
  const save = (): void => {
    const free = freeName(name.trim().slice(0, 110), year, all);
    if (keep([...all, { year, name: free, text: scenarioText(scenario) }])) setName('');
  };
  const importFile = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const found = chosen.size > 1_000_000 ? null : parseSaved(await chosen.text());
    if (found === null) {
      setWrong(t('saved.bad'));
      return;
    }
    const next = [...all];
    for (const one of found) next.push({ ...one, name: freeName(one.name, one.year, next) });
    keep(next);
  };
  return (
    <section className="no-print" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('saved.title')}</h2>
      <p className="hint">{t(office ? 'saved.leadOffice' : 'saved.lead')}</p>
      <form
        className="row saved__form"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div>
          <label className="label" htmlFor={`${id}-name`}>
            {t('saved.name')}
          </label>
          <input
            id={`${id}-name`}
            className="field"
            value={name}
            maxLength={100}
            onChange={({ target }) => setName(target.value)}
            required
          />
        </div>
        <button type="submit" className="button" disabled={name.trim() === '' || isRecord(scenario)}>
          {t('saved.save')}
        </button>
        <button
          type="button"
          className="button"
          disabled={own.length === 0}
          onClick={() => download(`scenarios-${year}.json`, 'application/json', JSON.stringify(own, null, 2))}
        >
          {t('saved.export')}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {t('saved.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          className="hidden-words"
          tabIndex={-1}
          aria-label={t('saved.import')}
          onChange={({ target }) => {
            void importFile(target.files?.[0]);
            target.value = '';
          }}
        />
      </form>
      {wrong !== null && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      {office && <h3 className="saved__where">{t('saved.here')}</h3>}
      {removed !== null && (
        <RemovedScenario
          name={removed.name}
          onUndo={() => {
            keep([...all, removed]);
            setRemoved(null);
          }}
        />
      )}
      {own.length === 0 ? (
        <p className="hint">{t('saved.none')}</p>
      ) : (
        <ul className="lines">
          {own.map((one) => (
            <ScenarioLine
              key={one.name}
              name={one.name}
              text={one.text}
              onOpen={onOpen}
              onRemove={() => {
                if (keep(all.filter((other) => other !== one))) setRemoved(one);
              }}
            >
              {office && (
                <button
                  type="button"
                  className="button"
                  disabled={office.busy}
                  onClick={() => void office.share(one)}
                >
                  {t('saved.share')}
                  <span className="hidden-words"> {one.name}</span>
                </button>
              )}
            </ScenarioLine>
          ))}
        </ul>
      )}
      {office && <OfficeScenarios office={office} onOpen={onOpen} />}
    </section>
  );
}
