import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddressChange } from '../../../../desk/address.ts';
import { VALIDITIES } from '../../trust/answers.ts';
import { KEYS, SORTS, TRUSTS, type TrustSearch } from './search.ts';
import { TRUST_WORDS } from './words.ts';

interface Props {
  readonly search: TrustSearch;
  /** Those of which there is a certificate, by name. */
  readonly states: readonly { readonly country: string; readonly name: string }[];
  readonly onChange: (next: AddressChange<TrustSearch>, options?: { readonly push?: boolean }) => void;
}

/** Whose certificates, of which kind, and in which order. */
export function TrustFilters({ search, states, onChange }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const id = useId();
  const change = (next: AddressChange<TrustSearch>): void =>
    onChange({ page: undefined, ...next }, { push: true });
  return (
    <div className="filters no-print">
      <div>
        <label className="label" htmlFor={`${id}-find`}>
          {t('find')}
        </label>
        <input
          id={`${id}-find`}
          type="search"
          className="field"
          autoComplete="off"
          value={search.q ?? ''}
          onChange={({ target }) =>
            onChange({ page: undefined, q: target.value === '' ? undefined : target.value })
          }
        />
      </div>
      <Choice
        label={t('head.state')}
        value={search.country ?? ''}
        options={[['', t('state.all')], ...states.map(({ country, name }) => [country, name] as const)]}
        onChoose={(chosen) => change({ country: chosen === '' ? undefined : chosen })}
      />
      <Choice
        label={t('head.validity')}
        value={search.validity ?? ''}
        options={[['', t('validity.all')], ...VALIDITIES.map((one) => [one, t(`validity.${one}`)] as const)]}
        onChoose={(chosen) => change({ validity: VALIDITIES.find((one) => one === chosen) })}
      />
      <Choice
        label={t('head.key')}
        value={search.key ?? ''}
        options={[['', t('key.all')], ...KEYS.map((one) => [one, t(`key.${one}`)] as const)]}
        onChoose={(chosen) => change({ key: KEYS.find((one) => one === chosen) })}
      />
      <Choice
        label={t('trust')}
        value={search.trust ?? 'trusted'}
        options={TRUSTS.map((one) => [one, t(`trust.${one}`)] as const)}
        onChoose={(chosen) => change({ trust: TRUSTS.find((one) => one === chosen) })}
      />
      {search.show === 'certificates' && (
        <Choice
          label={t('sort')}
          value={search.sort ?? 'state'}
          options={SORTS.map((one) => [one, t(`sort.${one}`)] as const)}
          onChoose={(chosen) => change({ sort: SORTS.find((one) => one === chosen) })}
        />
      )}
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
