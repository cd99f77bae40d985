import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../desk/table/labelled.css';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { StatusWord } from '../shared/stands.tsx';
import type { DossierLine } from './lines.ts';

const HEADS = ['title', 'procedure', 'stage', 'since', 'due'] as const;

/** One line a dossier; each opens it. */
export function DossiersTable({ lines }: { readonly lines: readonly DossierLine[] }): ReactNode {
  const { t } = useTranslation('council.dossiers');
  return (
    <table className="plain-table plain-table--wide labelled dossiers__table" aria-label={t('title')}>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {t(`head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { readonly line: DossierLine }): ReactNode {
  const { t } = useTranslation('council.dossiers');
  const { name, title, kindText, stageText, byLaw, last, due } = line;
  return (
    <tr>
      <th scope="row">
        <Link to="/council/dossiers/$dossier" params={{ dossier: name }}>
          {title}
        </Link>
      </th>
      <td data-label={t('head.procedure')}>{kindText}</td>
      <td data-label={t('head.stage')}>
        {stageText}
        {byLaw && <span className="hint"> ({t('byLaw')})</span>}
      </td>
      <td className="dossiers__day" data-label={t('head.since')}>
        {last !== null && <ShortDay day={last} />}
      </td>
      <td data-label={t('head.due')}>
        {due === null ? (
          <span className="hint">{t('nothing')}</span>
        ) : (
          <>
            <span className="dossiers__day">
              <ShortDay day={due.by} />
            </span>{' '}
            {due.status === 'overdue' && <StatusWord status="overdue" />}
            <span className="hint dossiers__what">{due.text}</span>
          </>
        )}
      </td>
    </tr>
  );
}
