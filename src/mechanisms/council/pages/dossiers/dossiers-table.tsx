import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortDay } from '../shared/short-day.tsx';
import { StatusWord } from '../shared/stands.tsx';
import type { DossierLine } from './lines.ts';

const HEADS = ['title', 'procedure', 'stage', 'since', 'due'] as const;

/** One line a dossier; each opens it. */
export function DossiersTable({ lines }: { readonly lines: readonly DossierLine[] }): ReactNode {
  const { t } = useTranslation('council.dossiers');
  return (
    <table className="plain-table plain-table--wide dossiers__table" aria-label={t('title')}>
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
  const { name, title, kindText, stageText, last, due } = line;
  return (
    <tr>
      <th scope="row">
        <Link to="/council/dossiers/$dossier" params={{ dossier: name }}>
          {title}
        </Link>
      </th>
      <td>{kindText}</td>
      <td>{stageText}</td>
      <td className="dossiers__day">{last !== null && <ShortDay day={last} />}</td>
      <td>
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
