import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { printProvision } from '#kernel';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import '../../../../desk/form/form.css';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { mayMake } from '../../journey/rules/may-make.ts';
import { DEFAULT_VERSION, LAW, LAW_VERSIONS, type LawVersion } from '../../journey/versions.ts';
import { FOUND_FROM_THE_START, mayGoOn } from './may-go-on.ts';
import { RuleReasons } from './rule-reasons.tsx';
import { Step } from './step.tsx';
import { CREDENTIAL } from './words.ts';

interface Props {
  readonly law: LawVersion;
  readonly focus: boolean;
  readonly onLaw: (law: LawVersion) => void;
  readonly onNext: () => void;
}

const NOBODY_YET = { nationality: null, age: null, document: null, chipGenuine: null, faceMatched: null };

/** What a credential is, that nobody must have one, and by which text it is made. */
export function WhatStep({ law, focus, onLaw, onNext }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const language = useLanguage();
  const rule = mayMake(NOBODY_YET, law);
  const { title, nature, rules, provision } = LAW[law];
  return (
    <Step step="what" focus={focus}>
      <p>{t('what.is')}</p>
      <p>{t('what.voluntary')}</p>
      <p>{t('what.data')}</p>
      {rules?.youngestAge != null && (
        <p className="making__note">
          {t('what.age', {
            age: rules.youngestAge.value,
            by: printProvision(rules.youngestAge.provision, { language }),
          })}
        </p>
      )}
      {mayGoOn(rule, FOUND_FROM_THE_START) ? (
        <p>
          <button type="button" className="button button--main making__next" onClick={onNext}>
            {t('what.next')}
          </button>
        </p>
      ) : (
        <p className="wrong" role="alert">
          {t('what.notThere')}
        </p>
      )}
      <details className="making__more" open={law !== DEFAULT_VERSION}>
        <summary>{t('law', { title: title[language] })}</summary>
        <ChoiceEntry
          label={t('law.which')}
          value={law}
          onChange={(value) => onLaw(LAW_VERSIONS.find((one) => one === value) ?? DEFAULT_VERSION)}
          options={LAW_VERSIONS.map((value) => ({ value, text: LAW[value].title[language] }))}
          help={t('law.nature', { nature: nature[language], by: printProvision(provision, { language }) })}
        />
      </details>
      <RuleReasons rule={rule} />
    </Step>
  );
}
