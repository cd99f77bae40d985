import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeTheme, keptTheme, THEMES } from '../theme/theme.ts';

/** Light, dark, high contrast or as the system asks. */
export function ThemeChoice(): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [theme, setTheme] = useState(keptTheme);
  return (
    <div className="choice">
      <label className="label" htmlFor={id}>
        {t('theme')}
      </label>
      <select
        id={id}
        className="field"
        value={theme}
        onChange={(event) => {
          const next = THEMES.find((name) => name === event.target.value) ?? 'system';
          setTheme(next);
          changeTheme(next);
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {t(`theme.${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
