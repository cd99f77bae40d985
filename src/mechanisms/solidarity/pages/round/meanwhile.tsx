import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { eventInWords } from '../shared/event-words.ts';
import type { RoundEvent } from './use-events.ts';
import { ROUND } from './words.ts';

interface Props {
  readonly seen: number;
  readonly events: readonly RoundEvent[];
  /** What was typed, in one sentence; empty while it is not whole. */
  readonly yours: string;
  readonly onApply: () => void;
  readonly onDrop: () => void;
}

/** Others recorded something since the form was begun: theirs beside what was typed, and the choice. */
export function Meanwhile({ seen, events, yours, onApply, onDrop }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const language = useLanguage();
  const locale = useLocale();
  const formats = formatsIn(locale);
  return (
    <div className="form__told form__told--warn" role="alert">
      <h3>{t('stale.title')}</h3>
      <p>{t('stale.how', { seen, version: events.at(-1)?.version ?? seen })}</p>
      <div className="round__beside">
        <div>
          <h4>{t('stale.theirs')}</h4>
          <ul>
            {events.map((event) => (
              <li key={event.version}>
                {eventInWords(event, language, locale)}
                <br />
                <span className="round__quiet">
                  {t('stale.by', { when: formats.moment(event.recordedAt), who: event.actor })}
                </span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4>{t('stale.yours')}</h4>
          <p>{yours === '' ? t('sum.notYet') : yours}</p>
        </div>
      </div>
      <p className="form__do">
        <Button className="button" onPress={onApply}>
          {t('stale.apply')}
        </Button>
        <Button className="button button--quiet" onPress={onDrop}>
          {t('stale.drop')}
        </Button>
      </p>
    </div>
  );
}
