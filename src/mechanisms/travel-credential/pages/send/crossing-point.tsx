import { isMemberState, isState, stateInSentence, stateName, type StateCode } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { ReceivingAuthority } from '../shared/ask-journey.ts';
import { receivingIn, type Draft } from './draft.ts';
import { SEND } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly state: StateCode;
  readonly authorities: readonly ReceivingAuthority[];
  readonly onChange: (change: Partial<Draft>) => void;
  readonly error: string | undefined;
}

/** Where the border is crossed, among the points that receive; where none does, who does. */
export function CrossingPoint({ draft, state, authorities, onChange, error }: Props): ReactNode {
  const { t } = useTranslation(SEND);
  const own = receivingIn(authorities, state);
  const [only] = own;
  if (only === undefined) return <NoneReceives state={state} authorities={authorities} />;
  if (own.length === 1) {
    return (
      <p>
        {t('point.only')} <strong>{only.name}</strong> ({only.office}).
      </p>
    );
  }
  return (
    <ChoiceEntry
      label={t('point')}
      name="office"
      required
      options={own.map(({ office, name }) => ({ value: office, text: `${name} (${office})` }))}
      empty={t('point.choose')}
      value={draft.office}
      onChange={(office) => onChange({ office })}
      error={error}
    />
  );
}

function NoneReceives({ state, authorities }: Pick<Props, 'state' | 'authorities'>): ReactNode {
  const { t } = useTranslation(SEND);
  const locale = useLocale();
  const states = [
    ...new Set(authorities.flatMap(({ state: code, keyId }) => (keyId === null ? [] : [code]))),
  ];
  const names = states.map((code) => (isState(code) ? stateName(code, locale) : code));
  return (
    <output className="form__told form__told--warn">
      <span>
        <strong>{t('point.none', { state: stateInSentence(state, locale) })}</strong>{' '}
        {isMemberState(state) ? '' : t('point.associated')} {t('point.serves')}
      </span>
      <span>
        {names.length === 0
          ? t('point.nobody')
          : t('point.others', { states: formatsIn(locale).list(names) })}
      </span>
    </output>
  );
}
