import { countryName, THIRD_COUNTRIES } from '#kernel';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import { TITLE } from '../../about.ts';
import { NOTICE } from '../../words/notice.ts';
import { hasPage } from '../links.ts';
import './overview.css';
import './words.ts';

/** Three ways in, and what the mechanism is and is not. */
export function OverviewPage(): ReactNode {
  const { t } = useTranslation('asylum.overview');
  const language = useLanguage();
  const id = useId();
  return (
    <div className="page__main overview">
      <PageHead title={TITLE}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <section aria-labelledby={`${id}-ways`}>
        <h2 id={`${id}-ways`}>{t('ways')}</h2>
        <ul className="ways">
          {hasPage('case') && <Way name="case" to="/asylum/case" />}
          <li className="way">
            <h3>{t('country.title')}</h3>
            <p>{t('country.text')}</p>
            <CountryForm />
            <p>
              <Link to="/asylum/countries">{t('country.go')}</Link>
            </p>
          </li>
          {hasPage('states') && <Way name="state" to="/asylum/states" />}
          <Way name="day" to="/asylum/changes" />
        </ul>
      </section>
      <section className="overview__notice" aria-labelledby={`${id}-notice`}>
        <h2 id={`${id}-notice`}>{t('notice')}</h2>
        <p>{NOTICE[language]}</p>
        <p>{t('notice.keeps')}</p>
      </section>
      <TakeAlong
        command="npm run -s acquis -- asylum --help"
        api={`curl ${location.origin}/api/asylum/countries`}
      />
    </div>
  );
}

interface WayProps {
  readonly name: 'case' | 'state' | 'day';
  readonly to: string;
}

function Way({ name, to }: WayProps): ReactNode {
  const { t } = useTranslation('asylum.overview');
  return (
    <li className="way">
      <h3>{t(`${name}.title`)}</h3>
      <p>{t(`${name}.text`)}</p>
      <p>
        <Link className={name === 'case' ? 'button button--main' : 'button'} to={to}>
          {t(`${name}.go`)}
        </Link>
      </p>
    </li>
  );
}

/** Any third country, also one of which nothing is kept here: its page says so. */
function CountryForm(): ReactNode {
  const { t } = useTranslation('asylum.overview');
  const language = useLanguage();
  const navigate = useNavigate();
  const id = useId();
  const [country, setCountry] = useState('');
  const names = useMemo(() => {
    const all = THIRD_COUNTRIES.map((code) => ({ code, name: countryName(code, language) }));
    return all.toSorted((one, other) => one.name.localeCompare(other.name, language));
  }, [language]);
  return (
    <form
      className="way__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (country !== '') void navigate({ to: '/asylum/countries/$country', params: { country } });
      }}
    >
      <label className="label" htmlFor={id}>
        {t('country.find')}
      </label>
      <div className="row">
        <select
          id={id}
          className="field way__list"
          required
          value={country}
          onChange={({ target }) => setCountry(target.value)}
        >
          <option value="">{t('country.choose')}</option>
          {names.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" className="button">
          {t('country.open')}
        </button>
      </div>
    </form>
  );
}
