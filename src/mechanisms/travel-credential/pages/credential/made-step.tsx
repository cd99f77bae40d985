import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDayLong, parseDay } from '#kernel';
import { useLocale } from '../../../../desk/languages/index.ts';
import '../../../../desk/panel/panel.css';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import { KeepPart } from './keep-part.tsx';
import { explained, type Made } from './making.ts';
import { Step } from './step.tsx';
import type { Making } from './use-making.ts';
import { whyNot, type WhyNot } from './why-not.ts';
import { CREDENTIAL } from './words.ts';

interface Props {
  readonly focus: boolean;
  readonly making: Making;
  readonly onKept: () => void;
  readonly onOther: () => void;
}

/** The server’s answer: the credential, to be kept; or first of all why there is none. */
export function MadeStep({ focus, making, onKept, onOther }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const { result, make } = making;
  return (
    <Step step="made" focus={focus}>
      <output>{result.kind === 'asking' && t('made.asking')}</output>
      {result.kind === 'no-answer' && (
        <div className="wrong" role="alert">
          <p>{t('made.noAnswer')}</p>
        </div>
      )}
      {result.kind === 'refused' && (
        <div className="wrong" role="alert" lang="en">
          <p>
            {result.sentence} {result.remedy}
          </p>
        </div>
      )}
      {(result.kind === 'no-answer' || result.kind === 'refused' || result.kind === 'idle') && (
        <p>
          <button type="button" className="button button--main" onClick={make}>
            {t(result.kind === 'idle' ? 'face.next' : 'made.again')}
          </button>
        </p>
      )}
      {result.kind === 'answered' &&
        (result.made.credential === null ? (
          <NotMade made={result.made} onOther={onOther} />
        ) : (
          <KeepPart making={making} der={result.made.credential} at={result.at} onKept={onKept} />
        ))}
      {result.kind === 'answered' && <Reasons made={result.made} />}
    </Step>
  );
}

function NotMade({ made, onOther }: { readonly made: Made; readonly onOther: () => void }): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const locale = useLocale();
  const why = whyNot(made);
  return (
    <>
      <div className="why-not" role="alert">
        <p className="why-not__first">{t('whyNot')}</p>
        <p className="why-not__why">{t(`whyNot.${why.why}`, valuesOf(why, locale))}</p>
        <p>{t(`whyNot.${why.why}.do`)}</p>
      </div>
      <p>{t('serves')}</p>
      <p>
        <button type="button" className="button" onClick={onOther}>
          {t('made.other')}
        </button>
      </p>
    </>
  );
}

function valuesOf(why: WhyNot, locale: string): Readonly<Record<string, string>> {
  if ('until' in why) return { until: formatDayLong(parseDay(why.until), locale) };
  if ('groups' in why) return { groups: why.groups };
  return 'country' in why ? { country: why.country || '?' } : {};
}

function Reasons({ made }: { readonly made: Made }): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  return (
    <details className="making__more">
      <summary>{t('made.reasons')}</summary>
      <ReasonTree reasons={explained(made.reasons)} />
      <p className="hint">{t('made.advice')}</p>
    </details>
  );
}
