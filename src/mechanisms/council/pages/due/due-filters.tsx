import { MEMBER_STATES, stateName } from '#kernel';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddressChange } from '../../../../desk/address.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { DUE_KINDS, DUE_WORDS, type DueParty } from '../../outputs/due-schema.ts';
import { SPANS, type Days, type DueSearch } from './search.ts';

interface Props {
  readonly search: DueSearch;
  readonly days: Days;
  readonly parties: readonly DueParty[];
  /** Those that something is due in. */
  readonly dossiers: readonly { readonly name: string; readonly title: string }[];
  readonly onChange: (next: AddressChange<DueSearch>) => void;
}

/** Which dossier, which kind, who, the government of which state, and how far ahead. */
export function DueFilters({ search, days, parties, dossiers, onChange }: Props): ReactNode {
  const { t } = useTranslation('council.due');
  const language = useLanguage();
  const locale = useLocale();
  const states = MEMBER_STATES.map((state) => [state, stateName(state, locale)] as const).toSorted(
    ([, one], [, other]) => one.localeCompare(other, locale),
  );
  return (
    <div className="filters no-print">
      <Choice
        label={t('dossier')}
        value={search.dossier ?? ''}
        options={[['', t('dossier.all')], ...dossiers.map(({ name, title }) => [name, title] as const)]}
        onChoose={(chosen) => onChange({ dossier: chosen === '' ? undefined : chosen })}
      />
      <Choice
        label={t('kind')}
        value={search.kind ?? ''}
        options={[['', t('kind.all')], ...DUE_KINDS.map((kind) => [kind, t(`kind.${kind}`)] as const)]}
        onChoose={(chosen) => onChange({ kind: DUE_KINDS.find((kind) => kind === chosen) })}
      />
      <Choice
        label={t('who')}
        value={search.who ?? ''}
        options={[
          ['', t('who.all')],
          ...parties.map((party) => [party, DUE_WORDS[party][language]] as const),
        ]}
        onChoose={(chosen) => onChange({ who: parties.find((party) => party === chosen) })}
      />
      <Choice
        label={t('state')}
        value={search.state ?? ''}
        options={[['', t('state.all')], ...states]}
        onChoose={(chosen) => onChange({ state: MEMBER_STATES.find((state) => state === chosen) })}
      />
      <Choice
        label={t('days')}
        value={String(days)}
        options={SPANS.map((span) => [String(span), t('days.n', { n: span })] as const)}
        onChoose={(chosen) => onChange({ days: SPANS.find((span) => String(span) === chosen) })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="field" value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
