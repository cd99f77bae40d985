import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Due } from '../../outputs/due-schema.ts';
import '../../../../desk/table/labelled.css';
import { pageOf } from '../shared/page-of.ts';
import { Ground } from '../shared/ground.tsx';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { StatusWord } from '../shared/stands.tsx';
import { CommitmentMet } from './commitment-met.tsx';

const HEADS = ['by', 'what', 'about', 'who', 'kind', 'under'] as const;

interface Props {
  readonly line: Due;
  /** Told what was promised, once it is recorded as met. */
  readonly onMet: (text: string) => void;
}

/** One line a day; each leads to the dossier or the meeting that it is about. */
export function DueTable({
  lines,
  onMet,
}: Pick<Props, 'onMet'> & { readonly lines: readonly Due[] }): ReactNode {
  const { t } = useTranslation('council.due');
  return (
    <table className="plain-table plain-table--wide labelled due-page__table" aria-label={t('title')}>
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
          <Line key={line.id} line={line} onMet={onMet} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, onMet }: Props): ReactNode {
  const { t } = useTranslation('council.due');
  const { by, daysLeft, status, kind, text, about, who, commitment, citation, url, practice } = line;
  const left =
    daysLeft === 0
      ? t('today')
      : daysLeft === 1
        ? t('tomorrow')
        : daysLeft < 0
          ? t('late', { n: -daysLeft })
          : t('in', { n: daysLeft });
  return (
    <tr>
      <td className="due-page__when">
        <ShortDay day={by} />
        <span className="due-page__left">
          {status === 'overdue' ? (
            <StatusWord status="overdue">{left}</StatusWord>
          ) : (
            <span className="hint">{left}</span>
          )}
        </span>
      </td>
      <th scope="row">
        {text}
        {commitment !== null && <CommitmentMet line={line} onMet={onMet} />}
      </th>
      <td data-label={t('head.about')}>
        <Link to={pageOf(line)}>{about}</Link>
      </td>
      <td data-label={t('head.who')}>{who}</td>
      <td data-label={t('head.kind')}>{t(`kind.${kind}`)}</td>
      <td data-label={t('head.under')}>
        <Ground citation={citation} url={url} practice={practice} />
      </td>
    </tr>
  );
}
