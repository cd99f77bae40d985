import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TONES } from '../../../desk/theme/tone.ts';

interface Props {
  readonly onName: (name: string | undefined) => void;
  readonly onRole: (role: string | undefined) => void;
}

/** Which states the table shows: by name and by role. */
export function TableFilters({ onName, onRole }: Props): ReactNode {
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
          onChange={(event) => onRole(event.target.value || undefined)}
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
