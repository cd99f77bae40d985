import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { explain, printProvision } from '#kernel';
import { useLanguage } from '../../../../desk/languages/index.ts';
import '../../../../desk/panel/panel.css';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import { LEGAL_BASES, legalBasisReason } from '../../face/legal-basis.ts';
import { faceEn } from '../../face/messages.en.ts';
import { faceNl } from '../../face/messages.nl.ts';
import { ExampleButtons } from '../face/example-buttons.tsx';
import { FaceComparison } from '../face/face-comparison.tsx';
import { Step } from './step.tsx';
import type { Making } from './use-making.ts';
import { CREDENTIAL } from './words.ts';

interface Props {
  readonly focus: boolean;
  readonly making: Making;
  readonly onNext: () => void;
}

const WORDS = { en: faceEn, nl: faceNl } as const;
const BASIS = LEGAL_BASES.creation;

/** The face of who makes it held against the chip, here; without a match there is no credential. */
export function FaceStep({ focus, making, onNext }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const language = useLanguage();
  const { document, compared, onCompared } = making;
  if (document === null || document.portrait === null) return null;
  const ground = explain([legalBasisReason(BASIS)], { language, messages: WORDS[language] });
  return (
    <Step step="face" focus={focus}>
      <p>{t('face.what')}</p>
      <p>{t('face.ground', { by: printProvision(BASIS.provision, { language }) })}</p>
      <details className="making__more">
        <summary>{t('face.groundWhy')}</summary>
        <ReasonTree reasons={ground.reasons} />
      </details>
      <FaceComparison
        chip={document.portrait.bytes}
        at="creation"
        onCompared={onCompared}
        {...(document.demonstration ? { more: ExampleButtons } : {})}
      />
      <div aria-live="polite" className="making__verdict">
        {compared !== null && (
          <p className={compared.answer === 'yes' ? 'done' : 'wrong'}>
            {t(`face.${compared.answer}`)} {compared.answer !== 'yes' && t('serves')}
          </p>
        )}
      </div>
      {compared?.answer === 'yes' && (
        <>
          <p>{t('face.sent')}</p>
          <p>
            <button type="button" className="button button--main making__next" onClick={onNext}>
              {t('face.next')}
            </button>
          </p>
        </>
      )}
    </Step>
  );
}
