import { fromEuCode, stateName } from '#kernel';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import type { GroundJson } from '../../outputs/country-schema.ts';
import { AnswerWord } from '../shared/answer-word.tsx';
import { LawLink } from '../shared/law-link.tsx';
import type { CountryProps } from './country-view.tsx';

/** The grounds of the accelerated examination that the country as such leads to, each with its reasons. */
export function Grounds({ country: { grounds } }: CountryProps): ReactNode {
  const { t } = useTranslation('asylum.country');
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('grounds.title')}</h2>
      <p className="hint">{t('grounds.lead')}</p>
      <ul className="grounds">
        {grounds.map((ground) => (
          <GroundItem key={ground.by} ground={ground} />
        ))}
      </ul>
    </section>
  );
}

function GroundItem({ ground }: { readonly ground: GroundJson }): ReactNode {
  const { t } = useTranslation('asylum.country');
  const locale = useLocale();
  const { by, citation, url, answer, text, states, determination } = ground;
  const names = states.map((code) => {
    const state = fromEuCode(code);
    return state === undefined ? code : stateName(state, locale);
  });
  return (
    <li className={`ground ground--${answer}`}>
      <h3>{t(`ground.${by}`)}</h3>
      <p className="ground__answer">
        <AnswerWord answer={answer} /> <LawLink citation={citation} url={url} />
      </p>
      <p>{text.endsWith('.') ? text : `${text}.`}</p>
      {names.length > 0 && <p>{t('ground.states', { states: formatsIn(locale).list(names) })}</p>}
      <details className="ground__reasons">
        <summary>
          {t('ground.reasons')}
          <span className="hidden-words">: {t(`ground.${by}`)}</span>
        </summary>
        <ReasonTree reasons={determination.reasons} />
      </details>
    </li>
  );
}
