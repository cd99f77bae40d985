import { stateName } from '#kernel';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { TakePart } from '../../../../desk/take-along/take-along.tsx';
import { total } from '../../rules/majority.ts';
import type { CoalitionQuestion } from '../../rules/minimal-coalitions.ts';
import type { FoundCoalitions } from '../../rules/smallest-coalitions.ts';
import { askCoalitions } from './ask-votes.ts';
import { CoalitionPages } from './coalition-pages.tsx';
import { partOf } from './state-table.tsx';

/** On a page. */
const LISTED = 25;
/** In a file at a time: more is no list that anybody reads, and the next can be taken from a later page. */
const TAKEN = 10_000;

interface Props {
  readonly question: CoalitionQuestion;
  readonly year: number;
  readonly from: number;
  readonly turnTo: (from: number) => void;
}

/** Counted and listed in the worker, once for all pages that one file holds. */
export function CoalitionList({ question, year, from: asked, turnTo }: Props): ReactNode {
  const { t } = useTranslation('council.vote');
  const formats = formatsIn(useLocale());
  const { kind, majority, voters, containing = [], excluding = [] } = question;
  const from = asked - (asked % LISTED);
  const held = asked - (asked % TAKEN);
  const { data, error } = useQuery({
    queryKey: ['council', 'coalitions', year, kind, majority, voters.states.join(), containing.join(), excluding.join(), held], // prettier-ignore
    queryFn: ({ signal }) => askCoalitions({ question, page: { from: held, limit: TAKEN } }, signal),
    staleTime: Infinity,
    gcTime: 60_000,
    networkMode: 'always',
  });
  if (error) return <p role="alert">{t('coalitions.failed', { why: error.message })}</p>;
  if (data === undefined) return <output>{t('coalitions.counting')}</output>;
  return (
    <>
      <output className="vote__count">
        {data.count === 0 ? t('coalitions.none') : t('coalitions.count', { n: formats.whole(data.count) })}
      </output>
      {data.count > 0 && (
        <>
          <div className="vote__coalitions">
            <div>
              <Listed question={question} rows={data.smallest.slice(from - held, from - held + LISTED)} />
              <CoalitionPages count={data.count} from={from} size={LISTED} turnTo={turnTo} />
            </div>
            <Sizes bySize={data.bySize} />
          </div>
          <Taken question={question} rows={data.smallest} from={held} />
        </>
      )}
    </>
  );
}

interface RowsProps {
  readonly question: CoalitionQuestion;
  readonly rows: FoundCoalitions['smallest'];
}

function Listed({ question: { kind, voters }, rows }: RowsProps): ReactNode {
  const { t } = useTranslation('council.vote');
  const locale = useLocale();
  const formats = formatsIn(locale);
  const people = total(voters.states, voters.populations);
  return (
    <table className="plain-table">
      <caption className="hidden-words">{t(`coalitions.${kind}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('state')}</th>
          <th scope="col" className="plain-table__number">
            {t('coalitions.members')}
          </th>
          <th scope="col" className="plain-table__number">
            {t('share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((members) => (
          <tr key={members.join()}>
            <th scope="row">{members.map((state) => stateName(state, locale)).join(', ')}</th>
            <td className="plain-table__number">{formats.whole(members.length)}</td>
            <td className="plain-table__number">
              {formats.percent(partOf(total(members, voters.populations) / people))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sizes({ bySize }: Pick<FoundCoalitions, 'bySize'>): ReactNode {
  const { t } = useTranslation('council.vote');
  const formats = formatsIn(useLocale());
  return (
    <table className="plain-table vote__sizes">
      <caption>{t('coalitions.sizes')}</caption>
      <thead>
        <tr>
          <th scope="col" className="plain-table__number">
            {t('coalitions.members')}
          </th>
          <th scope="col" className="plain-table__number">
            {t('coalitions.number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {bySize.map(({ size, count }) => (
          <tr key={size}>
            <td className="plain-table__number">{formats.whole(size)}</td>
            <td className="plain-table__number">{formats.whole(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Taken({ question: { kind, voters }, rows, from }: RowsProps & { readonly from: number }): ReactNode {
  const { t } = useTranslation('council.vote');
  const formats = formatsIn(useLocale());
  const people = total(voters.states, voters.populations);
  return (
    <>
      <TakePart
        tables={[
          {
            title: t(`coalitions.${kind}`),
            fileName: `council-coalitions-${kind}`,
            columns: [
              { head: 'number', kind: 'whole' },
              { head: 'states', kind: 'text' },
              { head: 'members', kind: 'whole' },
              { head: 'people', unit: 'of all who vote', kind: 'share' },
            ],
            rows: rows.map((members, place) => [
              from + place + 1,
              members.join(' '),
              members.length,
              total(members, voters.populations) / people,
            ]),
          },
        ]}
      />
      <p className="hint no-print">
        {t('coalitions.taken', {
          first: formats.whole(from + 1),
          last: formats.whole(from + rows.length),
          most: formats.whole(TAKEN),
        })}
      </p>
    </>
  );
}
