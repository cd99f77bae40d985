/** One form: what is typed, what it says, and its way into the register. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../../../desk/form/draft.ts';
import { useSaving } from '../../../../desk/form/saving.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import type { Me } from '../../../../desk/people/me.ts';
import type { MemberState } from '#kernel';
import { ACTIONS, type ActionName } from '../../record/actions.ts';
import { permissionOf } from './permission.ts';
import { readForm, type Values } from './read-form.ts';
import { sendAction, type Recorded } from './send.ts';
import { summaryOf } from './summary.ts';
import { eventsKey, fetchEvents, type RoundRecord } from './use-events.ts';
import { ROUND } from './words.ts';

export interface FormOptions {
  readonly year: number;
  readonly action: ActionName;
  readonly record: RoundRecord;
  readonly me: Me | undefined;
  readonly state: MemberState | undefined;
}

// oxlint-disable-next-line typescript/explicit-module-boundary-types -- its shape is what it returns
export function useRecordForm({ year, action, record, me, state }: FormOptions) {
  const { t } = useTranslation(ROUND);
  const language = useLanguage();
  const locale = useLocale();
  const queries = useQueryClient();
  const draft = useDraft(`solidarity.${year}.${action}`, record.version);
  const { saving, start, reset } = useSaving<Recorded>();
  const [tries, setTries] = useState(0);
  const [said, setSaid] = useState('');

  const ownState =
    me?.role === 'member-state' && ACTIONS[action].roles.some((role) => role === 'member-state');
  const values: Values = useMemo(
    () => ({
      ...(state === undefined ? {} : { state }),
      ...draft.values,
      ...(ownState && me.state !== null ? { state: me.state } : {}),
    }),
    [state, draft.values, ownState, me],
  );
  const read = useMemo(() => readForm(action, values), [action, values]);
  const permission = permissionOf(action, me, record.cycle, read.data ?? read.part, language);
  const sentence = read.data === null ? '' : summaryOf(action, read.data, locale, t);
  const meanwhile = draft.touched ? record.events.filter(({ version }) => version > draft.seen) : [];

  const run = useCallback(
    async ({ resumed = false, seen = draft.seen } = {}) => {
      const { data } = read;
      if (data === null) return;
      setSaid(sentence);
      draft.mark({ sent: true, seen });
      const ended = await start(
        {
          send: () =>
            sendAction(action, data, { year, expectedVersion: seen, idempotencyKey: draft.key, language }),
          look: async () => {
            const { version } = await fetchEvents(year);
            return (result) => result.version <= version;
          },
        },
        resumed,
      );
      if (ended === null) return;
      if (ended.kind === 'saved') draft.drop(ended.result.version);
      else draft.mark({ sent: false });
      await queries.invalidateQueries({ queryKey: eventsKey(year) });
      if (ended.kind === 'saved') void queries.invalidateQueries({ queryKey: ['solidarity', 'facts', year] });
    },
    [action, draft, language, queries, read, sentence, start, year],
  );

  // Sent before the page was reloaded, with no answer: asked again with the same key.
  const resumed = useRef(false);
  useEffect(() => {
    if (resumed.current || !draft.sent) return;
    resumed.current = true;
    // oxlint-disable-next-line react/set-state-in-effect -- an answer outstanding from before is asked for once
    if (saving.kind === 'idle') void run({ resumed: true });
  }, [draft.sent, run, saving.kind]);

  const submit = (): void => {
    resumed.current = true;
    setTries(tries + 1);
    if (read.data !== null && permission.bars.length === 0) void run();
  };
  return {
    values,
    draft,
    read,
    permission,
    sentence,
    said,
    meanwhile,
    saving,
    tries,
    ownState,
    submit,
    run,
    again: () => {
      setTries(0);
      reset();
    },
    locked: saving.kind === 'saving' || saving.kind === 'unknown',
  };
}
export type RecordFormState = ReturnType<typeof useRecordForm>;
