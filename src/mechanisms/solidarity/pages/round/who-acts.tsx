import { MEMBER_STATES, stateName, isMemberState } from '#kernel';
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { AddressChange } from '../../../../desk/address.ts';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Me } from '../../../../desk/people/me.ts';
import { SignInDialog } from '../../../../desk/people/lazy-sign-in-dialog.tsx';
import { hasWork } from './permission.ts';
import type { RoundSearch } from './search.ts';
import { ROUND } from './words.ts';

interface Props {
  readonly me: Me | undefined;
  readonly search: RoundSearch;
  readonly show: 'mine' | 'all';
  readonly onChange: (change: AddressChange<RoundSearch>) => void;
}

/** In which role the reader acts, for which state, and how much is shown. */
export function WhoActs({ me, search, show, onChange }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const locale = useLocale();
  const states = MEMBER_STATES.map((value) => ({ value, text: stateName(value, locale) }));
  states.sort((a, b) => a.text.localeCompare(b.text, locale));
  const role = t(`role.${me?.role ?? 'reader'}`);
  const own = me?.role === 'member-state' && me.state !== null && isMemberState(me.state) ? me.state : null;
  return (
    <div className="round__who">
      {hasWork(me?.role) ? (
        <p>{own === null ? t('me.role', { role }) : t('me.for', { role, state: stateName(own, locale) })}</p>
      ) : (
        <Reader />
      )}
      <div className="form__fields">
        {own === null && (
          <ChoiceEntry
            label={t('acting')}
            help={t('actingHelp')}
            value={search.state ?? ''}
            onChange={(code) => onChange({ state: isMemberState(code) ? code : undefined })}
            options={states}
            empty={t('actingNone')}
          />
        )}
        <ChoiceEntry
          label={t('show')}
          value={show}
          onChange={(value) => onChange({ show: value === 'mine' ? 'mine' : 'all' })}
          options={(['mine', 'all'] as const).map((value) => ({ value, text: t(`show.${value}`) }))}
        />
      </div>
    </div>
  );
}

function Reader(): ReactNode {
  const { t } = useTranslation(ROUND);
  return (
    <div className="form__told">
      <p>{t('me.reader')}</p>
      <p>
        <SignInButton />
      </p>
    </div>
  );
}

/** Opens the dialog here, so that the address and what it shows stay as they are. */
export function SignInButton(): ReactNode {
  const { t } = useTranslation(ROUND);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="button" onPress={() => setOpen(true)}>
        {t('me.signIn')}
      </Button>
      {open && (
        <SignInDialog reason="needed" onSignedIn={() => setOpen(false)} onCancel={() => setOpen(false)} />
      )}
    </>
  );
}
