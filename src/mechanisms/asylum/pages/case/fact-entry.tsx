import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NOT_KNOWN } from './entries.ts';
import type { FormFact, FormFacts } from './form-facts.ts';
import { ListEntry } from './list-entry.tsx';
import { RadioEntry } from './radio-entry.tsx';
import { TypedEntry } from './typed-entry.tsx';
import { WhyAsked } from './why-asked.tsx';

interface Props extends FormFacts {
  readonly fact: FormFact;
}

/** One fact as its form asks for it, and why. */
export function FactEntry(props: Props): ReactNode {
  const { t } = useTranslation('asylum.case');
  const { path, ask, why } = props.fact;
  const idle = props.isIdle(path);
  return (
    <div className={idle ? 'fact fact--idle' : 'fact'} data-fact={path}>
      <Entry {...props} />
      <div className="fact__foot">
        <WhyAsked ask={ask} why={why} />
        {idle && <p className="hint">{t('idle')}</p>}
      </div>
    </div>
  );
}

function Entry(props: Props): ReactNode {
  const { fact, entryOf, onEntry, errorOf } = props;
  const { t } = useTranslation('asylum.case');
  const { path, form, ask, explain, options } = fact;
  if (form === 'list' || form === 'states') return <ListEntry {...props} />;
  const entry = entryOf(path);
  const value = typeof entry === 'string' ? entry : '';
  const shared = {
    label: ask,
    name: path,
    // A percentage that is asked for is a figure about a country.
    help:
      [explain, form === 'percent' ? t('statistic') : null].filter((one) => one !== null).join(' ') ||
      undefined,
    error: errorOf(path),
    onChange: (text: string) => onEntry(path, text),
  };
  const notKnown = { value: NOT_KNOWN, text: t('answer.?') };
  if (form === 'yes-no') {
    const answers = [
      { value: 'yes', text: t('answer.yes') },
      { value: 'no', text: t('answer.no') },
      notKnown,
    ];
    return <RadioEntry {...shared} value={value} options={answers} inline />;
  }
  if (form === 'choice') {
    return <RadioEntry {...shared} value={value} options={[...(options ?? []), notKnown]} />;
  }
  return (
    <>
      <TypedEntry form={form} {...shared} value={value === NOT_KNOWN ? '' : value} />
      <label className="check">
        <input
          type="checkbox"
          checked={value === NOT_KNOWN}
          onChange={({ currentTarget }) => onEntry(path, currentTarget.checked ? NOT_KNOWN : '')}
        />
        {t('answer.?')}
        <span className="hidden-words"> {ask}</span>
      </label>
    </>
  );
}
