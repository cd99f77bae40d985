import { lazy, Suspense, useState, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { whoMay } from './action-line.tsx';
import type { RecordForm as Form } from './record-form.tsx';
import type { Permission } from './permission.ts';
import { SignInButton } from './who-acts.tsx';
import { ROUND } from './words.ts';

/** Loaded when a form is opened: who only reads the round needs no fields. */
const RecordForm = lazy(() => import('./record-form.tsx').then((part) => ({ default: part.RecordForm })));

type Props = ComponentProps<typeof Form> & { readonly permission: Permission };

/** The form that the address names, or who may open it and how. A form once open stays, whatever becomes of the role. */
export function Opened({ permission, ...form }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const may = permission.yours;
  const [was, setWas] = useState(may);
  if (may && !was) setWas(true);
  if (may || was) {
    return (
      <Suspense fallback={<output>{t('loading')}</output>}>
        <RecordForm {...form} />
      </Suspense>
    );
  }
  const action = t(`do.${form.action}`);
  return (
    <div className="form__told form__told--warn" role="alert">
      <h3>{t('denied.title', { action })}</h3>
      <p>{t('notYours', { who: whoMay(permission.roles, (role) => t(`role.${role}`), t('and')) })}</p>
      <p>{t('denied.how')}</p>
      <p>
        <SignInButton />
      </p>
    </div>
  );
}
