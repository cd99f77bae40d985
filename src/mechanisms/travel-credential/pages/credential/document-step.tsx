import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInBrussels } from '../../../../desk/figures/today.ts';
import { mayMake } from '../../journey/rules/may-make.ts';
import type { LawVersion } from '../../journey/versions.ts';
import { dayIn, documentOf, holderFacts } from './chip-document.ts';
import { missingFrom, type ChipFiles } from './chip-files.ts';
import { ChooseFiles } from './choose-files.tsx';
import { DemonstrationOffer } from './demonstration-offer.tsx';
import { HolderFacts } from './holder-facts.tsx';
import { mayGoOn } from './may-go-on.ts';
import { RuleReasons } from './rule-reasons.tsx';
import { Step } from './step.tsx';
import type { Making } from './use-making.ts';
import { CREDENTIAL } from './words.ts';

interface Props {
  readonly law: LawVersion;
  readonly focus: boolean;
  readonly making: Making;
  /** The page was opened in the middle: what was chosen before is gone. */
  readonly lost: boolean;
  readonly onNext: () => void;
}

/** The files of a chip, or a document of nobody; what they say; and whether the rule lets its holder go on. */
export function DocumentStep({ law, focus, making, lost, onNext }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const { document, take, forget } = making;
  const [chosen, setChosen] = useState<ChipFiles | null>(
    document === null || document.demonstration ? null : document.files,
  );
  const choose = (files: ChipFiles): void => {
    setChosen(files);
    if (missingFrom(files).length === 0) take(documentOf(files, false, todayInBrussels()));
    else forget();
  };
  return (
    <Step step="document" focus={focus}>
      {lost && document === null && <output className="making__note">{t('document.lost')}</output>}
      <p>{t('document.what')}</p>
      <ChooseFiles chosen={chosen} onChosen={choose} />
      <details className="making__more">
        <summary>{t('document.how')}</summary>
        <p>{t('document.how.app')}</p>
        <p>{t('document.how.browser')}</p>
      </details>
      {document !== null && <Says law={law} making={making} onNext={onNext} />}
      <DemonstrationOffer
        onTaken={(files) => {
          setChosen(null);
          take(documentOf(files, true, todayInBrussels()));
        }}
      />
    </Step>
  );
}

function Says({ law, making, onNext }: Pick<Props, 'law' | 'making' | 'onNext'>): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const { document } = making;
  if (document === null) return null;
  const { fields, portrait, demonstration } = document;
  const today = todayInBrussels();
  const rule = mayMake(holderFacts(document, today), law);
  const until = fields === null ? null : dayIn(fields.expiryDate);
  const readable = fields !== null && portrait !== null;
  return (
    <section className="making__says" aria-labelledby="chip-says">
      <h3 id="chip-says">{t('document.says')}</h3>
      {demonstration && <p className="badge badge--on">{t('demonstration')}</p>}
      <HolderFacts fields={fields} portrait={portrait} />
      {until !== null && until < today && <p className="wrong">{t('document.expired')}</p>}
      {readable && mayGoOn(rule) && (
        <p>
          <button type="button" className="button button--main making__next" onClick={onNext}>
            {t('document.next')}
          </button>
        </p>
      )}
      {readable && !mayGoOn(rule) && (
        <p className="wrong" role="alert">
          {t('document.mayNot')} {t('serves')}
        </p>
      )}
      <RuleReasons rule={rule} />
    </section>
  );
}
