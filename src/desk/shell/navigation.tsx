import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../languages/index.ts';
import { deskPages } from '../mechanisms.ts';
import { useMe } from '../people/me.ts';
import { LanguageChoice } from './language-choice.tsx';
import { ThemeChoice } from './theme-choice.tsx';

interface Props {
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
}

/** The mark, what the desk offers by the mechanisms' own descriptions, and how it looks. */
export function Navigation({ folded, onFold }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header className="rail">
      <div className="rail__top">
        <Link className="mark" to="/">
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
          <ul>
            <Entry to="/" title={t('home')} exact />
          </ul>
          {deskPages.map(({ name, title, description, links }) => (
            <div key={name} className="rail__group">
              <p className="rail__heading" title={description[language]}>
                {title[language]}
              </p>
              <ul>
                {links.map((link) => (
                  <Entry key={link.to} to={link.to} title={link.title[language]} exact />
                ))}
              </ul>
            </div>
          ))}
          <div className="rail__group">
            <p className="rail__heading">{t('house')}</p>
            <ul>
              <Entry to="/register" title={t('register')} />
              <Entry to="/law" title={t('law')} />
            </ul>
          </div>
        </nav>
        <Me />
        <div className="rail__choices">
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </div>
    </header>
  );
}

/** Who the reader is; the way to sign in for whoever is not. */
function Me(): ReactNode {
  const { t } = useTranslation();
  const me = useMe();
  const here = useLocation({ select: ({ href }) => href });
  if (me === undefined) return null;
  return (
    <p className="rail__me">
      {me.signedIn ? (
        <Link className="rail__link" to="/account">
          {me.name}
        </Link>
      ) : (
        <>
          <Link className="rail__link" to="/sign-in" search={{ to: here }}>
            {t('signIn')}
          </Link>
          <Link className="rail__link" to="/account">
            {t('mayDo')}
          </Link>
        </>
      )}
    </p>
  );
}

interface EntryProps {
  readonly to: string;
  readonly title: string;
  readonly exact?: boolean;
}

function Entry({ to, title, exact = false }: EntryProps): ReactNode {
  return (
    <li>
      <Link className="rail__link" to={to} activeOptions={{ exact, includeSearch: false }}>
        {title}
      </Link>
    </li>
  );
}
