import { stateName, type StateCode } from '#kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../../../../../desk/api.ts';
import { ErrorSummary } from '../../../../../desk/form/error-summary.tsx';
import { TextEntry } from '../../../../../desk/form/text-entry.tsx';
import { useLocale } from '../../../../../desk/languages/index.ts';
import { pointSchema } from '../../../journey/office.ts';
import { API, JOURNEY } from '../../shared/api.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { useAsking } from '../use-asking.ts';
import { AUTHORITY } from '../words.ts';

interface Props {
  readonly state: StateCode;
  readonly onRegistered: (office: string) => void;
}

const registeredSchema = z.object({ office: z.string() });

/** Makes a border crossing point known as a receiver, with its first key. */
export function RegisterOffice({ state, onRegistered }: Props): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const locale = useLocale();
  const queries = useQueryClient();
  const { busy, trouble, run } = useAsking();
  const [values, setValues] = useState({ point: '', name: '' });
  const [tries, setTries] = useState(0);
  const faults = [
    ...(pointSchema.safeParse(values.point).success
      ? []
      : [{ name: 'point', text: t('register.pointWrong') }]),
    ...(values.name.trim() === '' ? [{ name: 'name', text: t('register.nameWrong') }] : []),
  ];
  const shown = tries === 0 ? [] : faults;
  const entry = (name: keyof typeof values) => ({
    name,
    required: true,
    value: values[name],
    error: shown.find((fault) => fault.name === name)?.text,
  });
  const register = (): Promise<boolean> =>
    run(async () => {
      const { point, name } = values;
      const body = { state, point, name: name.trim() };
      const { office } = await callApi(`${API}/authorities`, registeredSchema, { method: 'POST', body });
      await queries.invalidateQueries({ queryKey: [JOURNEY, 'authorities'] });
      setValues({ point: '', name: '' });
      setTries(0);
      onRegistered(office);
    });
  return (
    <form
      className="long-form authority__register"
      noValidate
      aria-label={t('register.do')}
      onSubmit={(event) => {
        event.preventDefault();
        setTries(tries + 1);
        if (faults.length === 0 && !busy) void register();
      }}
    >
      <ErrorSummary title={t('faults')} errors={shown} attempt={tries} />
      <p>
        {t('register.state')}: <strong>{stateName(state, locale)}</strong>
      </p>
      <div className="form__fields">
        <TextEntry
          {...entry('point')}
          label={t('register.point')}
          help={t('register.pointHelp')}
          onChange={(point) => setValues({ ...values, point: point.toUpperCase() })}
        />
        <TextEntry
          {...entry('name')}
          label={t('register.name')}
          onChange={(name) => setValues({ ...values, name })}
        />
      </div>
      <TroubleNotice trouble={trouble} />
      <p className="form__do">
        <button type="submit" className="button button--main" aria-disabled={busy}>
          {t('register.do')}
        </button>
      </p>
    </form>
  );
}
