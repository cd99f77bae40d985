import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import type { AgendaEdit } from '../../confirm/agenda-edit.ts';
import { CHANGE_KINDS, type Change } from '../../confirm/merge.ts';
import type { Language } from '#kernel';
import { RESULTS } from '../../letter/codes.ts';
import { POSITION_WORDS, TYPE_WORDS } from '../../words/agenda-words.ts';
import { IMPORT } from './words.ts';

interface Props {
  /** Points of the agenda on record. */
  readonly count: number;
  readonly agenda: AgendaEdit;
  readonly changes: readonly Change[];
  readonly disabled: boolean;
  readonly onEdit: (change: (agenda: AgendaEdit) => AgendaEdit) => void;
}

/** What becomes of the agenda that is on record, before anything is written: one decides what is kept. */
export function Changes({ count, agenda, changes, disabled, onEdit }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const { as, keep } = agenda;
  return (
    <div className="import__changes">
      {as === 'report' ? (
        <p>{t('record.beside', { count })}</p>
      ) : (
        <>
          <p>{t('record.replaces', { count })}</p>
          <fieldset className="form__group">
            <legend>{t('keep')}</legend>
            {([true, false] as const).map((value) => (
              <label key={String(value)} className="check">
                <input
                  type="radio"
                  name="keep"
                  checked={keep === value}
                  disabled={disabled}
                  onChange={() => onEdit((old) => ({ ...old, keep: value }))}
                />
                {t(value ? 'keep.yes' : 'keep.no')}
              </label>
            ))}
          </fieldset>
        </>
      )}
      <ChangeList changes={changes} />
    </div>
  );
}

/** What is lost comes first. */
const SHOWN = [...CHANGE_KINDS].toReversed();

function ChangeList({ changes }: Pick<Props, 'changes'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  const language = useLanguage();
  if (changes.length === 0) return <p>{t('changes.none')}</p>;
  return SHOWN.map((kind) => {
    const those = changes.filter((change) => change.kind === kind);
    if (those.length === 0) return null;
    return (
      <details key={kind} className="import__section" open={kind === 'lost' || those.length <= FEW}>
        <summary>{t(`changes.${kind}`, { count: those.length })}</summary>
        <ul>
          {those.map((change) => (
            <li key={`${change.what} ${change.key} ${change.before} ${change.after}`}>
              {change.key !== null && <strong>{change.key} </strong>}
              <span className="hint">{t(`changed.${change.what}`)}</span> {inWords(change, language, t)}
            </li>
          ))}
        </ul>
      </details>
    );
  });
}

const FEW = 8;

function inWords({ what, before, after }: Change, language: Language, t: (key: string) => string): string {
  return [before, after]
    .filter((one) => one !== '')
    .map((one) => valueIn(what, one, language, t))
    .join(' → ');
}

function valueIn(
  what: Change['what'],
  value: string,
  language: Language,
  t: (key: string) => string,
): string {
  if (what === 'type') return wordOf(TYPE_WORDS, value, language);
  if (what === 'outcome' && RESULTS.some((one) => one === value)) return t(`result.${value}`);
  if (what !== 'position') return value;
  const [state = '', position = ''] = value.split(': ');
  return `${state} ${wordOf(POSITION_WORDS, position, language)}`;
}

function wordOf(
  words: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  code: string,
  language: Language,
): string {
  return words[code]?.[language] ?? code;
}
