import { MEMBER_STATES, stateName } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckEntry, ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Field } from './fields.ts';
import type { Values } from './read-form.ts';
import { SituationEntries } from './situation-entries.tsx';
import { ROUND } from './words.ts';

interface Props {
  readonly field: Field;
  readonly values: Values;
  readonly onChange: (name: string, value: string) => void;
  readonly error?: string | undefined;
  readonly disabled: boolean;
  /** The reader acts for one state, which cannot be changed here. */
  readonly ownState?: boolean;
}

const HELP = ['relocations', 'money', 'alternative', 'granted', 'searchAndRescuePercent', 'reasons', 'correction', 'source.title', 'source.url']; // prettier-ignore
const LONG = ['correction', 'reasons', 'text'];
const UNIT = { persons: 'unit.persons', euro: 'unit.euro', percent: 'unit.percent' } as const;

/** One field of a form, by its kind, with label, unit, help and what is wrong with it. */
export function FieldEntry({ field, values, onChange, error, disabled, ownState = false }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const locale = useLocale();
  const { name, kind, required, options = [] } = field;
  if (kind === 'situations') {
    return <SituationEntries values={values} onChange={onChange} error={error} disabled={disabled} />;
  }
  const shared = {
    name,
    label: t(`field.${field.words ?? name}`),
    value: values[name] ?? '',
    onChange: (value: string) => onChange(name, value),
    error,
    required,
    disabled: disabled || (ownState && name === 'state'),
    ...(HELP.includes(name) ? { help: t(`help.${name}`) } : {}),
  };
  if (kind === 'state') {
    const states = MEMBER_STATES.map((value) => ({ value, text: stateName(value, locale) }));
    states.sort((a, b) => a.text.localeCompare(b.text, locale));
    return <ChoiceEntry {...shared} options={states} empty={t('choice.none')} />;
  }
  if (kind === 'choice') {
    const words = options.map((value) => ({ value, text: t(`choice.${value}`) }));
    const standing = name === 'standing';
    return (
      <ChoiceEntry
        {...shared}
        value={shared.value === '' && standing ? 'official' : shared.value}
        options={words}
        {...(standing ? {} : { empty: t('choice.none') })}
      />
    );
  }
  if (kind === 'check') return <CheckEntry {...shared} />;
  const unit = kind === 'persons' || kind === 'euro' || kind === 'percent' ? t(UNIT[kind]) : undefined;
  return (
    <TextEntry
      {...shared}
      type={kind === 'day' ? 'date' : 'text'}
      keys={kind === 'persons' ? 'numeric' : kind === 'euro' || kind === 'percent' ? 'decimal' : 'text'}
      unit={unit}
      long={LONG.includes(name)}
    />
  );
}
