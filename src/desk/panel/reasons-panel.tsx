import { explain, type Messages } from '#kernel';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StandingWord } from '../figures/standing.tsx';
import { useLanguage } from '../languages/index.ts';
import type { PanelAnswer } from './answer.ts';
import { ReasonTree } from './reason-tree.tsx';
import { SourceList } from './source-list.tsx';

interface Props {
  readonly answer: PanelAnswer;
  readonly messages: Messages;
  readonly recordedLabel: string;
  readonly onClose: () => void;
}

/** Why a figure is what it is, and where it comes from. Keyed by the figure, so that each takes focus anew. */
export function ReasonsPanel({ answer, messages, recordedLabel, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A link that opens the panel leaves focus at the top of the page; a figure that was asked gives it away.
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const { reasons } = explain(answer.reasons, { language, messages });
  return (
    <aside className="panel" aria-labelledby="panel-heading">
      <header className="panel__head">
        <h2 id="panel-heading" ref={heading} tabIndex={-1}>
          <span className="panel__subject">{answer.subject}</span>
          <span className="panel__measure">{answer.measure}</span>
        </h2>
        <button type="button" className="panel__close" aria-label={t('close')} onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <p className="panel__figure">
        <span className={`figure-text--${answer.standing}`}>{answer.text}</span>
        {answer.standing !== 'none' && answer.standing !== 'unknown' && (
          <StandingWord standing={answer.standing} />
        )}
      </p>
      {answer.recorded !== null && (
        <p className="panel__recorded">
          {recordedLabel} {answer.recorded}
        </p>
      )}
      <section aria-labelledby="panel-why">
        <h3 id="panel-why">{t('why')}</h3>
        {reasons.length > 0 ? (
          <ReasonTree reasons={reasons} />
        ) : (
          <p className="panel__none">{t('noReasons')}</p>
        )}
      </section>
      <section aria-labelledby="panel-from">
        <h3 id="panel-from">{t('from')}</h3>
        {answer.vintage !== null && (
          <p className="panel__vintage">
            <span className="label">{t('vintage')}</span>
            {answer.vintage}
          </p>
        )}
        {answer.sources.length > 0 ? (
          <SourceList sources={answer.sources} />
        ) : (
          <p className="panel__none">{t('noSources')}</p>
        )}
      </section>
    </aside>
  );
}
