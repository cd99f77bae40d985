import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TONES, type Tone } from '../../../../desk/theme/tone.ts';

interface Props {
  readonly name: string;
  readonly role: Tone | '';
  readonly onName: (name: string | undefined) => void;
  readonly onRole: (role: Tone | undefined) => void;
}

/** Which states the table shows: by name and by role. */
export function TableFilters({ name, role, onName, onRole }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const id = useId();
  return (
    <div className="filters no-print">
      <div>
        <label className="label" htmlFor={`${id}-name`}>
          {t('table.name')}
        </label>
        <input
          id={`${id}-name`}
          className="field"
          type="search"
          autoComplete="off"
          value={name}
          onChange={(event) => onName(event.target.value || undefined)}
        />
      </div>
      <div>
        <label className="label" htmlFor={`${id}-role`}>
          {t('table.role')}
        </label>
        <select
          id={`${id}-role`}
          className="field"
          value={role}
          onChange={(event) => onRole(TONES.find((tone) => tone === event.target.value))}
        >
          <option value="">{t('table.all')}</option>
          {TONES.map((tone) => (
            <option key={tone} value={tone}>
              {t(`role.${tone}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
