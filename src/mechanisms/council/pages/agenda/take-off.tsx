import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { usePermissions } from '../../../../desk/people/use-permissions.ts';
import { useSubmit } from '../../../../desk/people/use-submit.ts';
import { Wrong } from '../../../../desk/people/wrong.tsx';
import { COUNCIL, useDossiers } from '../shared/queries.ts';

const ACTION = 'council.record.removeMeeting';

/** What shows something of an agenda or a dossier, by the first part of its key. */
const SHOWING: ReadonlySet<unknown> = new Set([COUNCIL, 'due', 'find', 'register']);

interface Props {
  readonly meeting: string;
  /** It came with the program; one that was recorded over it can be taken off as well. */
  readonly example: boolean;
}

/** Takes an agenda off the desk, once it is confirmed; not there for whoever may not. */
export function TakeOff({ meeting, example }: Props): ReactNode {
  const { t } = useTranslation('council.agenda');
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const may = usePermissions()?.some(({ action, allowed }) => action === ACTION && allowed);
  if (may !== true) return null;
  return (
    <>
      <button
        type="button"
        className="button no-print"
        aria-expanded={asking}
        ref={button}
        onClick={() => setAsking(!asking)}
      >
        {t(example ? 'take.title' : 'take.title.own')}
      </button>
      {asking && (
        <Confirm
          meeting={meeting}
          example={example}
          onKeep={() => {
            setAsking(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

interface ConfirmProps extends Props {
  readonly onKeep: () => void;
}

/** The dossiers first: where it is broken off, the agenda is still there to try again from. */
function Confirm({ meeting, example, onKeep }: ConfirmProps): ReactNode {
  const { t } = useTranslation('council.agenda');
  const heading = useId();
  const box = useRef<HTMLHeadingElement>(null);
  useEffect(() => box.current?.focus(), []);
  // The dossiers of the example stay where the agenda is one's own, unless they are wanted gone.
  const [along, setAlong] = useState(example);
  const { busy, wrong, run } = useSubmit();
  const queries = useQueryClient();
  const examples = useDossiers().data?.dossiers.filter(({ example }) => example) ?? [];
  const take = (): void => {
    const paths = [
      ...(along ? examples.map(({ name }) => `/api/council/dossiers/${name}`) : []),
      `/api/council/agendas/${meeting}`,
    ];
    void run(async () => {
      try {
        for (const path of paths) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other, the agenda last
          await callApi(path, z.unknown(), { method: 'DELETE', body: {} });
        }
      } finally {
        // An agenda is asked for again when it is next looked at: the one that is gone would answer that it is.
        await queries.invalidateQueries({ queryKey: [COUNCIL, 'agenda'], refetchType: 'none' });
        await queries.invalidateQueries({
          predicate: ({ queryKey: [first, second] }) => SHOWING.has(first) && second !== 'agenda',
        });
      }
    });
  };
  return (
    <section className="agenda__confirm no-print" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1} ref={box}>
        {t(example ? 'take.ask' : 'take.ask.own')}
      </h2>
      <p>{t('take.how')}</p>
      {examples.length > 0 && (
        <label className="check">
          <input type="checkbox" checked={along} onChange={({ target }) => setAlong(target.checked)} />
          {t('take.dossiers', { n: examples.length })}
        </label>
      )}
      <p className="row">
        <button type="button" className="button button--main" disabled={busy} onClick={take}>
          {t('take.do')}
        </button>
        <button type="button" className="button" disabled={busy} onClick={onKeep}>
          {t('take.keep')}
        </button>
      </p>
      <output className="hint">{busy ? t('take.busy') : ''}</output>
      <Wrong sentence={wrong} />
    </section>
  );
}
