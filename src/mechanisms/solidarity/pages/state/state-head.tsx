import { isMemberState, MEMBER_STATES, stateName } from '#kernel';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { Figure } from '../../../../desk/figures/figure.tsx';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { Swatch } from '../../../../desk/theme/swatch.tsx';
import type { StateRow } from '../shared/figure.ts';
import type { StateShown } from './state-answer.ts';

interface Props {
  readonly shown: StateShown;
  readonly row: StateRow;
  readonly asked: string | undefined;
  readonly onAsk: (why: string) => void;
}

const FIGURES = ['share', 'persons', 'euro', 'pledged', 'owed'] as const;

/** Whose page it is, its role and main figures, and the way to the other states. */
export function StateHead({ shown, row, asked, onAsk }: Props): ReactNode {
  const { name, reading, formats, t, tCycle } = shown;
  const { year, asOf } = reading.facts;
  return (
    <div>
      <div className="state__top">
        <PageHead title={name} above={t('above', { year, day: formats.day(asOf) })}>
          <p className="state__role">
            <Swatch tone={row.tone} />{' '}
            <Figure
              id="role"
              text={row.role}
              about={tCycle('ask.role')}
              standing="none"
              open={asked === 'role'}
              onAsk={() => onAsk('role')}
            />
          </p>
        </PageHead>
        <OtherStates shown={shown} />
      </div>
      {row.tone !== 'not-taking-part' && (
        <dl className="facts">
          {FIGURES.map((measure) => (
            <div key={measure} className="facts__item">
              <dt>{tCycle(`ask.${measure}`)}</dt>
              <dd>
                <Figure
                  id={measure}
                  text={row.figures[measure].full}
                  about={tCycle(`ask.${measure}`)}
                  standing={row.figures[measure].standing}
                  open={asked === measure}
                  onAsk={() => onAsk(measure)}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** One before, one after, and all of them in a list, in the order of the reader's language. */
function OtherStates({ shown: { item, reading, t } }: Pick<Props, 'shown'>): ReactNode {
  const locale = useLocale();
  const navigate = useNavigate();
  const field = useId();
  const year = String(reading.facts.year);
  const states = MEMBER_STATES.map((code) => ({ code, name: stateName(code, locale) })).toSorted((a, b) =>
    a.name.localeCompare(b.name, localeOf(locale)),
  );
  const index = states.findIndex(({ code }) => code === item.state);
  const beside = (step: number) => states[(index + step + states.length) % states.length];
  const link = (step: -1 | 1, label: string): ReactNode => {
    const other = beside(step);
    if (other === undefined) return null;
    return (
      <Link
        className="button"
        to="/solidarity/$year/state/$state"
        params={{ year, state: other.code }}
        aria-label={`${label}: ${other.name}`}
        title={other.name}
      >
        <span aria-hidden="true">{step < 0 ? '←' : '→'}</span>
      </Link>
    );
  };
  return (
    <div className="state__others no-print">
      {link(-1, t('previous'))}
      <div>
        <label className="hidden-words" htmlFor={field}>
          {t('pick')}
        </label>
        <select
          id={field}
          className="field"
          value={item.state}
          onChange={({ target }) => {
            if (!isMemberState(target.value)) return;
            void navigate({ to: '/solidarity/$year/state/$state', params: { year, state: target.value } });
          }}
        >
          {states.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {link(1, t('next'))}
    </div>
  );
}
