import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayIn } from './day-search.ts';
import './words.ts';

interface Props {
  /** The day that is shown. */
  readonly day: string;
  readonly label?: string;
  readonly onDay: (day: string) => void;
  /** Back to today; absent where it is today that is shown. */
  readonly onToday?: (() => void) | undefined;
}

/** The day as of which a page is. What is half typed is kept until it is a day. */
export function DayChoice({ day, label, onDay, onToday }: Props): ReactNode {
  const { t } = useTranslation('asylum.shared');
  const id = useId();
  const [typed, setTyped] = useState(day);
  const [shown, setShown] = useState(day);
  if (shown !== day) {
    setShown(day);
    setTyped(day);
  }
  return (
    <div className="row">
      <div>
        <label className="label" htmlFor={id}>
          {label ?? t('day')}
        </label>
        <input
          id={id}
          type="date"
          className="field"
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            const found = dayIn(target.value);
            if (found !== undefined && found !== day) onDay(found);
          }}
        />
      </div>
      {onToday !== undefined && (
        <button type="button" className="button day-choice__today" onClick={onToday}>
          {t('day.today')}
        </button>
      )}
    </div>
  );
}
