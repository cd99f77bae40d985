import { isMemberState } from '#kernel';
import { lazy, Suspense, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../../../desk/people/me.ts';
import type { RoundRecord } from './use-events.ts';
import { SignInButton } from './who-acts.tsx';
import { ROUND } from './words.ts';

const PasteForm = lazy(() => import('./paste-form.tsx').then((part) => ({ default: part.PasteForm })));

interface Props {
  readonly year: number;
  readonly me: Me | undefined;
  readonly record: RoundRecord;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The way to paste many pledges, for those who may record or put right pledges. */
export function PastePlace({ year, me, record, open, onOpen }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const own = me?.role === 'member-state' && me.state !== null && isMemberState(me.state) ? me.state : null;
  const may = own !== null || me?.role === 'administrator';
  if (open && may) {
    return (
      <Suspense fallback={<output>{t('loading')}</output>}>
        <PasteForm year={year} record={record} own={own} onClose={() => onOpen(false)} />
      </Suspense>
    );
  }
  if (open && me !== undefined) {
    return (
      <div className="form__told form__told--warn" role="alert">
        <h3>{t('denied.title', { action: t('paste.open') })}</h3>
        <p>{t('paste.denied')}</p>
        <p>{t('denied.how')}</p>
        <p>
          <SignInButton />
        </p>
      </div>
    );
  }
  if (!may) return null;
  return (
    <p>
      <Button className="button button--quiet" onPress={() => onOpen(true)}>
        {t('paste.open')}
      </Button>
    </p>
  );
}
