import { formatDay } from '#kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { todayInBrussels } from '../../../../desk/figures/today.ts';
import { usePermissions } from '../../../../desk/people/use-permissions.ts';
import { useSubmit } from '../../../../desk/people/use-submit.ts';
import { Wrong } from '../../../../desk/people/wrong.tsx';
import type { Due } from '../../outputs/due-schema.ts';
import { renew } from '../shared/renew.ts';

const ACTION = 'council.record.commitmentMet';

interface Props {
  readonly line: Pick<Due, 'meeting' | 'commitment' | 'text'>;
  readonly onMet: (text: string) => void;
}

/** Records that a commitment was met: by which paper, on which day. Not there for whoever may not. */
export function CommitmentMet({ line, onMet }: Props): ReactNode {
  const { t } = useTranslation('council.due');
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const may = usePermissions()?.some(({ action, allowed }) => action === ACTION && allowed);
  if (may !== true) return null;
  return (
    <div className="due-page__commitment no-print">
      <button
        type="button"
        className="button button--quiet"
        aria-expanded={open}
        ref={button}
        onClick={() => setOpen(!open)}
      >
        {t('met')}
        <span className="hidden-words">: {line.text}</span>
      </button>
      {open && (
        <Form
          line={line}
          onMet={onMet}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

function Form({ line, onMet, onClose }: Props & { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation('council.due');
  const id = useId();
  const today = formatDay(todayInBrussels());
  const [on, setOn] = useState(today);
  const [source, setSource] = useState('');
  // One key for one form: a retry after a lost answer writes once.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { busy, wrong, setWrong, run } = useSubmit();
  const queries = useQueryClient();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = (): void => {
    if (on === '' || on > today) return setWrong(t('met.wrongDay'));
    if (source.trim() === '') return setWrong(t('met.noSource'));
    void run(async () => {
      await callApi(`/api/council/agendas/${line.meeting}/commitments/met`, z.unknown(), {
        method: 'POST',
        body: { ...line.commitment, on, source: { title: source.trim() }, idempotencyKey },
      });
      onMet(line.text);
      await renew(queries);
    });
  };
  return (
    <form
      className="due-page__form"
      aria-label={`${t('met')}: ${line.text}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      <div>
        <label className="label" htmlFor={`${id}-source`}>
          {t('met.source')}
        </label>
        <input
          id={`${id}-source`}
          className="field"
          maxLength={500}
          autoComplete="off"
          required
          ref={first}
          value={source}
          onChange={({ target }) => setSource(target.value)}
        />
      </div>
      <div>
        <label className="label" htmlFor={`${id}-on`}>
          {t('met.on')}
        </label>
        <input
          id={`${id}-on`}
          className="field"
          type="date"
          max={today}
          required
          value={on}
          onChange={({ target }) => setOn(target.value)}
        />
      </div>
      <p className="row">
        <button type="submit" className="button button--main" aria-disabled={busy}>
          {t('met.save')}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {t('met.close')}
        </button>
      </p>
      <output className="hint">{busy ? t('met.saving') : ''}</output>
      <Wrong sentence={wrong} />
    </form>
  );
}
