import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import type { DecisionType } from '../../letter/codes.ts';
import { TYPE_WORDS } from '../../words/agenda-words.ts';
import type { Dossier } from '../shared/queries.ts';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';

/** The points of agendas that are about it. */
export function OnAgendas({ points }: { readonly points: Dossier['agenda'] }): ReactNode {
  const { t } = useTranslation('council.dossier');
  const language = useLanguage();
  return (
    <section aria-labelledby="agendas-heading">
      <h2 id="agendas-heading">{t('agenda.title')}</h2>
      {points.length === 0 && <p className="hint">{t('agenda.none')}</p>}
      <ul className="dossier__list">
        {points.map(({ meeting, from, key, title, type }) => (
          <li key={`${meeting} ${key}`}>
            <p>
              <Link to="/council/agenda/$meeting" params={{ meeting }}>
                <ShortDay day={from} />, {t('agenda.point', { key })}
              </Link>
            </p>
            <p className="hint">
              {title}
              {isType(type) && ` · ${TYPE_WORDS[type][language]}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isType(type: string | null): type is DecisionType {
  return type !== null && Object.hasOwn(TYPE_WORDS, type);
}
