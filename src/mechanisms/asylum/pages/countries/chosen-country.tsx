import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Swatch } from '../../../../desk/theme/swatch.tsx';
import { AnswerWord } from '../shared/answer-word.tsx';
import { FOLLOWS_TONES, followsOf, type CountryLine } from './lines.ts';
import { ListingWord, NationalWord, RateWord } from './cells.tsx';

interface Props {
  readonly lines: readonly CountryLine[];
  readonly chosen: CountryLine | undefined;
  readonly day: string | undefined;
  readonly onSelect: (code: string | undefined) => void;
}

/** The country that is selected: chosen in a list here as on the map or in the chart, and the way to its page. */
export function ChosenCountry({ lines, chosen, day, onSelect }: Props): ReactNode {
  const { t } = useTranslation('asylum.countries');
  const id = useId();
  const follows = chosen === undefined ? undefined : followsOf(chosen);
  return (
    <section className="chosen" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('chosen.title')}</h2>
      <div className="no-print">
        <label className="label" htmlFor={id}>
          {t('chosen.label')}
        </label>
        <select
          id={id}
          className="field chosen__list"
          value={chosen?.code ?? ''}
          onChange={({ target }) => onSelect(target.value === '' ? undefined : target.value)}
        >
          <option value="">{t('chosen.none')}</option>
          {lines.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div aria-live="polite">
        {chosen === undefined || follows === undefined ? (
          <p className="hint">{t('chosen.hint')}</p>
        ) : (
          <>
            <p className="chosen__follows">
              <Swatch tone={FOLLOWS_TONES[follows]} /> <strong>{t(`follows.${follows}`)}</strong>
            </p>
            <dl className="pairs">
              <div className="pairs__line">
                <dt>{t('head.listing')}</dt>
                <dd>
                  <ListingWord line={chosen} />
                </dd>
              </div>
              <div className="pairs__line">
                <dt>{t('head.union-list')}</dt>
                <dd>
                  <AnswerWord answer={chosen.unionList} />
                </dd>
              </div>
              <div className="pairs__line">
                <dt>{t('head.national')}</dt>
                <dd>
                  <NationalWord line={chosen} />
                </dd>
              </div>
              <div className="pairs__line">
                <dt>{t('head.rate')}</dt>
                <dd>
                  <RateWord line={chosen} />
                </dd>
              </div>
              <div className="pairs__line">
                <dt>{t('head.low-rate')}</dt>
                <dd>
                  <AnswerWord answer={chosen.lowRate} />
                </dd>
              </div>
            </dl>
            <p className="row">
              <Link
                className="button button--main"
                to="/asylum/countries/$country"
                params={{ country: chosen.code }}
                search={day === undefined ? {} : { day }}
              >
                {t('chosen.open', { name: chosen.name })}
              </Link>
            </p>
          </>
        )}
      </div>
    </section>
  );
}
