import { printProvision } from '#kernel';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import type { ActionName } from '../../record/actions.ts';
import type { Permission } from './permission.ts';
import { BASIS } from './steps.ts';
import { ROUND } from './words.ts';

interface Props {
  readonly action: ActionName;
  readonly permission: Permission;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** One action as a button; where it is not open to the reader, why stands beside it and is read with it. */
export function ActionLine({ action, permission, open, onOpen }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const language = useLanguage();
  const id = useId();
  const { yours, roles, bars, remedy } = permission;
  const may = yours && bars.length === 0;
  return (
    <li className="round__action">
      <button
        type="button"
        className="button"
        aria-disabled={!may}
        aria-expanded={may ? open : undefined}
        aria-describedby={`${id}-why`}
        onClick={() => may && onOpen()}
      >
        {t(`do.${action}`)}
      </button>
      <div id={`${id}-why`} className="round__why">
        {!yours && <p>{t('notYours', { who: whoMay(roles, (role) => t(`role.${role}`), t('and')) })}</p>}
        {bars.map(({ code, text, citation, url }) => (
          <p key={code}>
            {t('notYet')}: {text} (
            <a href={url} target="_blank" rel="noreferrer">
              {citation}
            </a>
            ). {code === bars[0]?.code && t('right', { remedy })}
          </p>
        ))}
        {may && (
          <p className="round__quiet">
            {t('rests', { citation: printProvision(BASIS[action], { language }) })}
          </p>
        )}
      </div>
    </li>
  );
}

/** `a member state or the Solidarity Coordinator`. */
export function whoMay<Role extends string>(
  roles: readonly Role[],
  word: (role: Role) => string,
  or: string,
): string {
  return roles.map(word).join(` ${or} `);
}
