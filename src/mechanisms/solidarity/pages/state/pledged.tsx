import type { ReactNode } from 'react';
import { Figure } from '../../../../desk/figures/figure.tsx';
import { StandingWord } from '../../../../desk/figures/standing.tsx';
import type { StateRow } from '../shared/figure.ts';
import type { StateShown } from './state-answer.ts';

interface Props {
  readonly shown: StateShown;
  readonly row: StateRow;
  readonly asked: string | undefined;
  readonly onAsk: (why: string) => void;
}

/** The pledge by its types, and what became of it. */
export function Pledged({ shown, row, asked, onAsk }: Props): ReactNode {
  const { item, reading, formats, t } = shown;
  const pledge = reading.facts.pledges.findLast(({ state }) => state === item.state);
  const persons = (count: number): string => t('persons', { n: formats.whole(count) });
  const unknown = t('pledge.notPublic');
  const figure = (why: 'stillToPledge' | 'drawn' | 'pledged', about: string, text: string | null) => (
    <Figure
      id={why === 'pledged' ? 'pledged.total' : why}
      text={text ?? t('notKnown')}
      about={about}
      standing={text === null ? 'unknown' : 'computed'}
      open={asked === why}
      onAsk={() => onAsk(why)}
    />
  );
  const drawn = item.drawn.value;
  const left = item.stillToPledge.value;
  const lines: readonly (readonly [string, ReactNode])[] = [
    ...(pledge === undefined
      ? []
      : ([
          [t('pledge.relocations'), pledge.relocations === null ? unknown : persons(pledge.relocations)],
          [t('pledge.money'), pledge.money === null ? unknown : formats.euro(pledge.money)],
          [t('pledge.alternative'), pledge.alternative === null ? unknown : formats.euro(pledge.alternative)],
        ] as const)),
    [
      t('pledge.value'),
      pledge === undefined && row.figures.pledged.standing === 'unknown'
        ? unknown
        : figure('pledged', t('pledge.value'), row.figures.pledged.full),
    ],
    [t('pledge.left'), figure('stillToPledge', t('pledge.left'), left === null ? null : formats.euro(left))],
    [t('pledge.drawn'), figure('drawn', t('pledge.drawn'), drawn && persons(drawn.persons))],
    [t('pledge.delivered'), formats.euro(item.delivered.value)],
  ];
  return (
    <section aria-labelledby="pledged-heading">
      <h2 id="pledged-heading">
        {t('pledge.title')} {pledge !== undefined && <StandingWord standing={pledge.standing} />}
      </h2>
      <dl className="pairs">
        {lines.map(([term, value]) => (
          <div key={term} className="pairs__line">
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
