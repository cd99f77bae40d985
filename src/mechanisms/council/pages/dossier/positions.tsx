import { isMemberState, stateName } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Dossier } from '../shared/queries.ts';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { SourceLink } from '../shared/source-link.tsx';
import { isPosition, PositionWord } from '../shared/stands.tsx';
import { grouped } from './grouped-positions.ts';
import { RecordPlace } from './record/record-place.tsx';

/** Where states and institutions said they stand, each with its day and source. */
export function Positions({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { t } = useTranslation('council.dossier');
  const locale = useLocale();
  const { list } = formatsIn(locale);
  const { positions, without } = dossier;
  const nameOf = (by: Dossier['positions'][number]['by']): string =>
    isMemberState(by) ? stateName(by, locale) : t(`by.${by}`);
  return (
    <section aria-labelledby="positions-heading">
      <h2 id="positions-heading">{t('positions.title')}</h2>
      {positions.length === 0 && <p className="hint">{t('positions.none')}</p>}
      <ul className="dossier__list">
        {grouped(positions).map(({ by, position, on, said, source }) => (
          <li key={`${by.join(' ')} ${on} ${position}`}>
            <p className="dossier__position">
              <strong>{list(by.map(nameOf))}</strong>
              {isPosition(position) && <PositionWord position={position} />}
            </p>
            {said !== null && <p className="dossier__said">{said}</p>}
            <p className="hint">
              <ShortDay day={on} /> · <SourceLink source={source} />
            </p>
          </li>
        ))}
      </ul>
      {without !== null && (
        <p className="hint dossier__known">
          {without.states.length === 0
            ? t('positions.all', { why: without.why })
            : t('positions.without', {
                states: list(without.states.map((state) => stateName(state, locale))),
                why: without.why,
              })}
        </p>
      )}
      <RecordPlace what="position" dossier={dossier} />
    </section>
  );
}
