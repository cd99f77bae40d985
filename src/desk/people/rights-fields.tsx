import { stateName } from '#kernel';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES, statesOf } from '../../procedure/caller.ts';
import { localeOf } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';

/** A role, and which state where it acts for one. */
export function RightsFields(): ReactNode {
  const { t } = useTranslation('people');
  const locale = useLocale();
  const [role, setRole] = useState<string>('member-state');
  const id = useId();
  const states = statesOf(role)
    .map((code) => ({ code, name: stateName(code, locale) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, localeOf(locale)));
  return (
    <>
      <div>
        <label htmlFor={`${id}-role`}>{t('invite.role')}</label>
        <select
          id={`${id}-role`}
          className="field"
          name="role"
          value={role}
          onChange={({ target }) => setRole(target.value)}
        >
          {ROLES.map((name) => (
            <option key={name} value={name}>
              {t(`role.${name}`)}
            </option>
          ))}
        </select>
      </div>
      {states.length > 0 && (
        <div>
          <label htmlFor={`${id}-state`}>{t('invite.state')}</label>
          <select id={`${id}-state`} className="field" name="state" defaultValue="NL">
            {states.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  );
}

/** The role and state that a form with these fields names. */
export function rightsOf(fields: FormData): { role: string; state?: string } {
  const role = String(fields.get('role'));
  const state = fields.get('state');
  return statesOf(role).length > 0 && typeof state === 'string' ? { role, state } : { role };
}
