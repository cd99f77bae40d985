import type { MemberState } from '#kernel';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { CopyButton } from '../../../../desk/take-along/copy-button.tsx';
import { Swatch } from '../../../../desk/theme/swatch.tsx';
import { stateInWords } from '../../words/state-words.ts';
import type { Cycle } from './use-cycle.ts';

interface Props {
  readonly cycle: Cycle;
  readonly state: MemberState | undefined;
  readonly onSelect: (state: string | undefined) => void;
}

/** The selected state as a paragraph that can go into a letter. */
export function InWords({ cycle: { shown, whatIf }, state, onSelect }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const language = useLanguage();
  const row = shown.rows.find((one) => one.state === state);
  if (row === undefined) {
    return (
      <section className="words" aria-labelledby="words-heading">
        <h2 id="words-heading">{t('words.title')}</h2>
        <p className="words__pick">{t('words.pick')}</p>
      </section>
    );
  }
  const text = stateInWords(shown.evaluation, shown.facts, row.state, language, whatIf);
  return (
    <section className="words" aria-labelledby="words-heading">
      <h2 id="words-heading">
        {row.name}
        <span className="words__role">
          <Swatch tone={row.tone} /> {row.role}
        </span>
      </h2>
      <p className="words__text" aria-live="polite">
        {text}
      </p>
      <p className="words__do no-print">
        <CopyButton text={() => text}>{t('words.copy')}</CopyButton>
        <Link
          className="button"
          to="/solidarity/$year/state/$state"
          params={{ year: String(shown.facts.year), state: row.state }}
        >
          {t('words.open', { state: row.name })}
        </Link>
        <button type="button" className="button button--quiet" onClick={() => onSelect(undefined)}>
          {t('words.clear')}
        </button>
      </p>
    </section>
  );
}
