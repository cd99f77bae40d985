import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../../desk/form/form.css';
import { TextEntry } from '../../../../../desk/form/text-entry.tsx';
import { ReasonTree } from '../../../../../desk/panel/reason-tree.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';
import type { GuardFacts, Opened, Told } from './opened.ts';
import type { Opening } from './use-opened.ts';
import { SUBMISSION } from './words.ts';

interface Props {
  readonly opened: Opened;
  readonly advance: Told;
  readonly opening: Opening;
}

/** Facts that a guard can add, by the name under which an answer misses them. */
const ADDED: Readonly<Record<string, keyof GuardFacts>> = {
  'entry.daysLeft': 'daysLeft',
  'document.issue': 'issuedOn',
};

/** What can be said in advance and what is missing for it, with fields for what the guard knows by now. */
export function AdvancePart({ opened, advance, opening }: Props): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const { answer, missing, reasons } = advance;
  const asked =
    missing.some(({ path }) => Object.hasOwn(ADDED, path)) || Object.keys(opened.facts).length > 0;
  return (
    <section aria-labelledby="advance-heading">
      <h2 id="advance-heading">{t(`advance.${answer}`)}</h2>
      <p className="hint">{t('advance.lead')}</p>
      {missing.length > 0 && (
        <div className="submission__missing">
          <h3>{t('advance.missing')}</h3>
          <ul>
            {missing.map(({ path, text, citation }) => (
              <li key={`${path} ${citation}`}>
                {text} <span className="hint">{citation}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {asked && <FactsForm opened={opened} opening={opening} />}
      <ReasonTree reasons={reasons} />
    </section>
  );
}

const MOST_DAYS = 90;

function FactsForm({ opened: { facts }, opening }: Omit<Props, 'advance'>): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const [days, setDays] = useState(facts.daysLeft === undefined ? '' : String(facts.daysLeft));
  const [issued, setIssued] = useState(facts.issuedOn ?? '');
  const [tried, setTried] = useState(false);
  const { busy, trouble, open } = opening;
  const daysWrong = days !== '' && !(/^\d{1,2}$/.test(days) && Number(days) <= MOST_DAYS);
  return (
    <form
      className="long-form submission__facts no-print"
      noValidate
      aria-label={t('facts')}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (busy || daysWrong) return;
        void open({
          ...(days === '' ? {} : { daysLeft: Number(days) }),
          ...(issued === '' ? {} : { issuedOn: issued }),
        });
      }}
    >
      <p>{t('facts.lead')}</p>
      <div className="form__fields">
        <TextEntry
          name="daysLeft"
          label={t('facts.daysLeft')}
          keys="numeric"
          value={days}
          error={tried && daysWrong ? t('facts.daysWrong') : undefined}
          help={t('facts.daysHelp')}
          onChange={setDays}
        />
        <TextEntry
          name="issuedOn"
          label={t('facts.issuedOn')}
          type="date"
          value={issued}
          help={t('facts.issuedHelp')}
          onChange={setIssued}
        />
      </div>
      <TroubleNotice trouble={trouble} />
      <p className="form__do">
        <button type="submit" className="button" aria-disabled={busy}>
          {t(busy ? 'facts.asking' : 'facts.ask')}
        </button>
        <span className="hint">{t('facts.logged')}</span>
      </p>
    </form>
  );
}
