import { stateInSentence, type StateCode } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../desk/form/form.css';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { useLocale } from '../../../../desk/languages/index.ts';
import { useOffices, type Office } from './queries.ts';
import { AUTHORITY } from './words.ts';

interface Props {
  readonly state: StateCode;
  /** As the address names it: `NL/SPL`. */
  readonly asked: string | undefined;
  readonly onChosen: (office: string) => void;
  /** Where the state has none yet. */
  readonly none: ReactNode;
  readonly children: (office: Office) => ReactNode;
}

/** One of the state's border crossing points, chosen; what is shown of it below. */
export function OfficePlace({ state, asked, onChosen, none, children }: Props): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const locale = useLocale();
  const { data, failureCount } = useOffices(state);
  if (data === undefined) return <output className="hint">{t(failureCount > 0 ? 'gone' : 'loading')}</output>;
  const { authorities } = data;
  const [first] = authorities;
  if (first === undefined) return none;
  const chosen = asked === undefined ? first : authorities.find(({ office }) => office === asked);
  const foreign = asked !== undefined && !asked.startsWith(`${state}/`);
  return (
    <>
      <div className="authority__office no-print">
        <ChoiceEntry
          label={t('office')}
          value={chosen?.office ?? ''}
          onChange={onChosen}
          {...(chosen === undefined ? { empty: t('office.choose') } : {})}
          options={authorities.map(({ office, name }) => ({ value: office, text: `${name} (${office})` }))}
        />
      </div>
      {chosen === undefined ? (
        <p className="wrong" role="alert">
          {t(foreign ? 'office.foreign' : 'office.unknown', {
            office: asked,
            state: stateInSentence(state, locale),
          })}
        </p>
      ) : (
        children(chosen)
      )}
    </>
  );
}
