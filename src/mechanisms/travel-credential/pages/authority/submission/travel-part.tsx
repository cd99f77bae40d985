import { parseDay, type StateCode } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn, localeOf } from '../../../../../desk/figures/formats.ts';
import { useLanguage, useLocale } from '../../../../../desk/languages/index.ts';
import { LAW } from '../../../journey/versions.ts';
import { useLocalTimes } from '../use-local-times.ts';
import { AUTHORITY } from '../words.ts';
import { countryName } from './country-name.ts';
import type { Opened } from './opened.ts';
import { Pairs } from './pairs.tsx';
import { SUBMISSION } from './words.ts';

interface Props {
  readonly state: StateCode;
  readonly opened: Opened;
}

/** What the traveller says of the journey; nothing of it is checked. */
export function TravelPart({ state, opened }: Props): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const { t: authority } = useTranslation(AUTHORITY);
  const language = useLocale();
  const { shortDay } = formatsIn(language);
  const times = useLocalTimes(state);
  const { direction, declared, receivedAt, law, travel, creation } = opened;
  const { route, departureOn, purpose, authorisation, residencePermit, familyMember } = travel;
  const locale = localeOf(language);
  const written = useLanguage();
  const notSaid = t('notSaid');
  return (
    <section aria-labelledby="travel-heading">
      <h2 id="travel-heading">{t('travel')}</h2>
      <Pairs
        pairs={[
          [t('travel.declared'), `${authority(`direction.${direction}`)}, ${times.moment(declared)}`],
          [
            t('travel.route'),
            <ol key="route">
              {route.map(({ from, to, day }) => (
                <li key={`${from} ${to} ${day}`}>
                  {countryName(from, locale)} → {countryName(to, locale)}, {shortDay(parseDay(day))}
                </li>
              ))}
            </ol>,
          ],
          [t('travel.departure'), departureOn === null ? notSaid : shortDay(parseDay(departureOn))],
          [t('travel.purpose'), purpose === null ? notSaid : t(`purpose.${purpose}`)],
          [t('travel.authorisation'), authorisation === null ? notSaid : t(`authorisation.${authorisation}`)],
          [t('travel.permit'), residencePermit === null ? notSaid : t(residencePermit ? 'yes' : 'no')],
          [t('travel.family'), t(familyMember ? 'yes' : 'no')],
          [t('travel.received'), times.moment(receivedAt)],
          [
            t('travel.creation'),
            creation === null
              ? t('creation.none')
              : t(`creation.${creation.chip}`, { time: times.moment(creation.comparedAt) }),
          ],
          [t('travel.law'), `${LAW[law].title[written]} (${LAW[law].nature[written]})`],
        ]}
      />
    </section>
  );
}
