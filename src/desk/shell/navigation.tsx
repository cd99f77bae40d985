import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageChoice } from './language-choice.tsx';
import { ThemeChoice } from './theme-choice.tsx';

interface Props {
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

/** The mark, what the desk offers, and how it looks. */
export function Navigation({ folded, onFold }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <header className="rail">
      <div className="rail__top">
        <Link className="mark" to="/solidarity/$year" params={{ year: '2026' }}>
          Acquis
        </Link>
        <button
          type="button"
          className="rail__fold"
          aria-expanded={!folded}
          aria-controls="rail-body"
          aria-label={folded ? t('unfold') : t('fold')}
          title={folded ? t('unfold') : t('fold')}
          onClick={() => onFold(!folded)}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 5h14M3 10h14M3 15h14" />
          </svg>
        </button>
      </div>
      <div id="rail-body" className="rail__body">
        <p className="rail__tagline">{t('tagline')}</p>
        <nav aria-label={t('navigation')}>
          <p className="rail__heading">{t('mechanisms')}</p>
          <ul>
            <li>
              <Link className="rail__link" to="/solidarity/$year" params={{ year: '2026' }}>
                {t('solidarity:nav')}
              </Link>
            </li>
          </ul>
        </nav>
        <div className="rail__choices">
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </div>
    </header>
  );
}
