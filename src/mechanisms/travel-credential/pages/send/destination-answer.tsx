import { explain, stateAsSubject } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import { JOURNEY_MESSAGES } from '../../journey/messages.ts';
import { crossingOf, type Draft } from './draft.ts';
import { SEND } from './words.ts';

/** Which state checks at its border, and why: the rule runs on the device. */
export function DestinationAnswer({ draft }: { readonly draft: Draft }): ReactNode {
  const { t } = useTranslation(SEND);
  const language = useLanguage();
  const locale = useLocale();
  const found = crossingOf(draft);
  const told = found && explain(found, { language, messages: JOURNEY_MESSAGES[language] });
  const { direction } = draft;
  const sentence =
    found === null
      ? null
      : found.answer === 'yes'
        ? t(`goes.${direction}`, { state: stateAsSubject(found.outcome.crossing.state, locale) })
        : found.answer === 'no'
          ? t(`goes.no.${direction}`)
          : t('goes.not-yet-known');
  return (
    <div className={sentence === null ? undefined : 'send__answer'}>
      <output>{sentence !== null && <strong>{sentence}</strong>}</output>
      {found !== null && found.answer !== 'yes' && <p>{t('goes.serves')}</p>}
      {told !== null && (
        <details>
          <summary>{t('why')}</summary>
          <ReasonTree reasons={told.reasons} />
        </details>
      )}
    </div>
  );
}
