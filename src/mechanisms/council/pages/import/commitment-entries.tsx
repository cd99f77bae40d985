import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import type { CommitmentEdit } from '../../confirm/agenda-edit.ts';
import type { LetterLanguage } from '../../letter/codes.ts';
import { LineButton } from './line-button.tsx';
import { IMPORT } from './words.ts';

interface Props {
  /** The point or topic that they were made with. */
  readonly id: string;
  readonly commitments: readonly CommitmentEdit[];
  readonly language: LetterLanguage;
  readonly errorOf: (name: string) => string | undefined;
  readonly disabled: boolean;
  readonly onChange: (commitments: readonly CommitmentEdit[]) => void;
}

/** What parliament was promised, each with its day: recorded with the point unless taken off. */
export function CommitmentEntries(props: Props): ReactNode {
  const { id, commitments, language, errorOf, disabled, onChange } = props;
  const { t } = useTranslation(IMPORT);
  if (commitments.length === 0) return null;
  const change = (place: number, part: Partial<CommitmentEdit>): void =>
    onChange(commitments.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <fieldset className="form__group import__commitments">
      <legend>{t('said.commitments')}</legend>
      <ul>
        {commitments.map((one, place) => (
          <li key={`${one.line} ${one.text}`}>
            <label className="check" lang={language}>
              <input
                type="checkbox"
                checked={one.kept}
                disabled={disabled}
                onChange={({ currentTarget }) => change(place, { kept: currentTarget.checked })}
              />
              <span>{one.text}</span>
            </label>{' '}
            <LineButton line={one.line} />
            {one.kept && (
              <TextEntry
                label={t('commitment.due')}
                type="date"
                name={`${id}.due.${place}`}
                value={one.due}
                error={errorOf(`${id}.due.${place}`)}
                disabled={disabled}
                help={one.due === '' ? t('commitment.noDue') : undefined}
                onChange={(due) => change(place, { due })}
              />
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
