import type { StateCode } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../../desk/panel/panel.css';
import { ReasonTree } from '../../../../../desk/panel/reason-tree.tsx';
import { ChipImage } from '../../face/chip-image.tsx';
import { AdvancePart } from './advance-part.tsx';
import { Checklist, type Ticks } from './checklist.tsx';
import { HolderPart } from './holder-part.tsx';
import { LevelNotice } from './level-notice.tsx';
import type { Opened } from './opened.ts';
import { TravelPart } from './travel-part.tsx';
import type { Opening } from './use-opened.ts';
import { SUBMISSION } from './words.ts';

interface Props {
  readonly state: StateCode;
  readonly opened: Opened;
  readonly checklist: Ticks;
  readonly opening: Opening;
}

/** Everything that is known before the traveller comes, with every check. */
export function DetailView({ state, opened, checklist, opening }: Props): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const { portrait, holder, document, route, advance } = opened;
  return (
    <>
      <LevelNotice level={document.level} />
      <div className="submission__who">
        <section aria-labelledby="portrait-heading">
          <h2 id="portrait-heading">{t('portrait')}</h2>
          {portrait === null ? <p>{t('portrait.none')}</p> : <ChipImage bytes={portrait} />}
        </section>
        <HolderPart holder={holder} />
        <TravelPart state={state} opened={opened} />
      </div>
      <AdvancePart opened={opened} advance={advance} opening={opening} />
      <Checklist {...checklist} />
      <section aria-labelledby="route-heading">
        <h2 id="route-heading">{t(`route.${route.answer}`)}</h2>
        <ReasonTree reasons={route.reasons} />
      </section>
      <section aria-labelledby="checks-heading">
        <h2 id="checks-heading">{t('checks')}</h2>
        <ReasonTree reasons={document.reasons} />
      </section>
    </>
  );
}
