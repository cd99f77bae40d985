import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LETTERHEAD, type LetterheadField, type LetterSearch } from './search.ts';

interface Props {
  readonly search: LetterSearch;
  readonly onChange: (next: Partial<Record<LetterheadField, string | undefined>>) => void;
}

/** To whom the letter goes and who signs it; what is left empty is as the letter shows it. */
export function LetterheadFields({ search, onChange }: Props): ReactNode {
  const { t } = useTranslation('council.letter');
  const id = useId();
  return (
    <details
      className="next-letter__head no-print"
      open={LETTERHEAD.some((name) => search[name] !== undefined)}
    >
      <summary>{t('letterhead')}</summary>
      <div className="next-letter__fields">
        {LETTERHEAD.map((name) => (
          <div key={name}>
            <label className="label" htmlFor={`${id}-${name}`}>
              {t(`letterhead.${name}`)}
            </label>
            <input
              id={`${id}-${name}`}
              className="field"
              maxLength={200}
              value={search[name] ?? ''}
              onChange={({ target }) => onChange({ [name]: target.value === '' ? undefined : target.value })}
            />
          </div>
        ))}
      </div>
    </details>
  );
}
