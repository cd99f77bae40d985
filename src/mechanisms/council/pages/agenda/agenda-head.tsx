import { parseDay } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { meetingDays } from '../shared/meeting-days.ts';
import type { Meeting } from '../shared/queries.ts';
import { SourceLink } from '../shared/source-link.tsx';
import { TakeOff } from './take-off.tsx';

/** Which Council it is, when and where, and where the agenda is known from. */
export function AgendaHead({ meeting }: { readonly meeting: Meeting }): ReactNode {
  const { t } = useTranslation('council.agenda');
  const { t: shared } = useTranslation('council.shared');
  const locale = useLocale();
  const { title, place, informal, source, example } = meeting;
  const days = meetingDays(meeting, locale);
  return (
    <PageHead title={t(informal ? 'informal' : 'council', { title })}>
      <p className="head__lead">{place === null ? days : t('place', { days, place })}</p>
      <p className="hint agenda__source">
        {shared('source')}: <SourceLink source={source} />
        {source.date === undefined
          ? ''
          : ` (${shared('source.of', { day: formatsIn(locale).day(parseDay(source.date)) })})`}
      </p>
      {example && (
        <div className="agenda__example">
          <span className="badge">{shared('example')}</span>
          <span className="hint">{shared('example.hint')}</span>
          <TakeOff meeting={meeting.name} example />
        </div>
      )}
      {!example && <TakeOff meeting={meeting.name} example={false} />}
    </PageHead>
  );
}
