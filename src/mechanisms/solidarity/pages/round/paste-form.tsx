import { isMemberState, stateName, type MemberState } from '#kernel';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../../desk/form/draft.ts';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import type { RoundRecord } from './use-events.ts';
import { eventsKey } from './use-events.ts';
import { ROUND } from './words.ts';
import { MOST_ROWS, type RowFault } from './parse-rows.ts';
import { RowsTable } from './rows-table.tsx';
import { useRecordRows } from './use-record-rows.ts';
import { useRows } from './use-rows.ts';

interface Props {
  readonly year: number;
  readonly record: RoundRecord;
  /** The one state that the reader acts for; null for the administrator, who puts pledges right. */
  readonly own: MemberState | null;
  readonly onClose: () => void;
}

const FAULTS_SHOWN = 50;

/** Many pledges at once: pasted, read, looked at, and recorded one after the other. */
export function PasteForm({ year, record, own, onClose }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const language = useLanguage();
  const locale = useLocale();
  const queries = useQueryClient();
  const draft = useDraft(`solidarity.${year}.paste`, record.version);
  const text = draft.values['rows'] ?? '';
  const read = useRows(text, own);
  const { outcomes, kind, start, stop, reset } = useRecordRows();
  const busy = kind === 'running' || kind === 'silent';
  const left = read.rows.filter(({ line }) => !outcomes.has(line));
  const recorded = [...outcomes.values()].filter((one) => 'version' in one).length;
  const named = (value: string | number | undefined): string =>
    typeof value === 'string' && isMemberState(value) ? stateName(value, locale) : '';
  const inWords = ({ key, values }: RowFault): string =>
    t(`paste.${key}`, { ...values, state: named(values['state']), own: named(values['own']) });
  const run = async (): Promise<void> => {
    await start(left, {
      action: own === null ? 'correctPledge' : 'pledge',
      year,
      key: draft.key,
      language,
      correction: t('paste.correction'),
    });
    await queries.invalidateQueries({ queryKey: eventsKey(year) });
  };
  return (
    <section className="round__paste" aria-label={t('paste.title')}>
      <h3>{t('paste.title')}</h3>
      <p>{t(own === null ? 'paste.whoAdmin' : 'paste.whoState')}</p>
      <TextEntry
        label={t('paste.label')}
        help={t('paste.how')}
        value={text}
        onChange={(value) => {
          reset();
          draft.set('rows', value);
        }}
        disabled={busy}
        long
      />
      {read.total > MOST_ROWS ? (
        <p role="alert" className="form__error">
          {t('paste.tooMany', { n: read.total, most: MOST_ROWS })}
        </p>
      ) : (
        <output>
          {read.done < read.total && t('paste.reading', { done: read.done, total: read.total })}
          {read.total > 0 && read.done === read.total && (
            <>
              {t('paste.right', { count: read.rows.length })}{' '}
              {read.faults.length > 0 && t('paste.wrong', { count: read.faults.length })}
            </>
          )}
        </output>
      )}
      {read.faults.length > 0 && (
        <div className="form__told form__told--warn">
          <h3>{t('paste.faults')}</h3>
          <ul>
            {read.faults.slice(0, FAULTS_SHOWN).map((fault) => (
              <li key={fault.line}>{inWords(fault)}</li>
            ))}
          </ul>
          {read.faults.length > FAULTS_SHOWN && (
            <p>{t('paste.more', { n: read.faults.length - FAULTS_SHOWN })}</p>
          )}
        </div>
      )}
      {read.rows.length > 0 && <RowsTable rows={read.rows} outcomes={outcomes} />}
      {kind !== 'idle' && (
        <>
          <progress value={outcomes.size} max={read.rows.length} aria-label={t('paste.title')} />
          <output>
            {kind === 'silent' && `${t('unknown.title')}. ${t('goneSaving')} `}
            {t(
              kind === 'stopped'
                ? 'paste.stopped'
                : kind === 'done' && recorded === read.rows.length
                  ? 'paste.done'
                  : 'paste.progress',
              {
                done: recorded,
                total: read.rows.length,
              },
            )}
          </output>
        </>
      )}
      <p className="form__do">
        {busy ? (
          <Button className="button" onPress={stop}>
            {t('paste.stop')}
          </Button>
        ) : (
          left.length > 0 &&
          read.done === read.total && (
            <Button className="button button--main" onPress={() => void run()}>
              {t('paste.save', { count: left.length })}
            </Button>
          )
        )}
        <Button className="button button--quiet" onPress={onClose} isDisabled={busy}>
          {t('close')}
        </Button>
      </p>
    </section>
  );
}
