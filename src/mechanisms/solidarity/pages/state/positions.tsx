import type { ReactNode } from 'react';
import { Figure } from '../../../../desk/figures/figure.tsx';
import { POSITIONS, type StateShown } from './state-answer.ts';

interface Props {
  readonly shown: StateShown;
  readonly asked: string | undefined;
  readonly onAsk: (why: string) => void;
}

const SIGNS = { yes: '✓', no: '✕', 'not-yet-known': '?' } as const;

/** What the law lets the state do or binds it to, each answer with its reasons a click away. */
export function Positions({ shown: { item, t }, asked, onAsk }: Props): ReactNode {
  return (
    <section aria-labelledby="may-heading">
      <h2 id="may-heading">{t('may.title')}</h2>
      <dl className="pairs">
        {POSITIONS.map((position) => {
          const { answer } = item.position[position];
          const about = t(`may.${position}`);
          return (
            <div key={position} className="pairs__line">
              <dt>{about}</dt>
              <dd>
                <span className={`answer-sign answer-sign--${answer}`} aria-hidden="true">
                  {SIGNS[answer]}
                </span>
                <Figure
                  id={position}
                  text={t(`answer.${answer}`)}
                  about={about}
                  standing="none"
                  open={asked === position}
                  onAsk={() => onAsk(position)}
                />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
