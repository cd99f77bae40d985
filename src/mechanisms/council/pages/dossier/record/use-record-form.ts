/** One form: what is typed, what it says, and its way into the register. */
import { formatDay } from '#kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { todayInBrussels } from '../../../../../desk/figures/today.ts';
import { useDraft } from '../../../../../desk/form/draft.ts';
import { useSaving } from '../../../../../desk/form/saving.ts';
import { useLanguage, useLocale } from '../../../../../desk/languages/index.ts';
import { useMe } from '../../../../../desk/people/me.ts';
import { DOSSIERS } from '../../../events.ts';
import type { Dossier } from '../../shared/queries.ts';
import { renew } from '../../shared/renew.ts';
import { tell } from '../../shared/tell.ts';
import type { RecordName } from '../search.ts';
import { EVENTS, readForm } from './read-form.ts';
import type { Values } from './read-fields.ts';
import { send, writtenAfter, type Recorded } from './send.ts';
import { valuesOfTerms } from './terms-values.ts';
import { fetchRecord, type DossierRecord } from './use-dossier-events.ts';

export interface FormOptions {
  readonly what: RecordName;
  readonly dossier: Dossier;
  readonly record: DossierRecord;
}

// oxlint-disable-next-line typescript/explicit-module-boundary-types -- its shape is what it returns
export function useRecordForm({ what, dossier: { name }, record }: FormOptions) {
  const language = useLanguage();
  const locale = useLocale();
  const queries = useQueryClient();
  const own = useMe()?.state ?? '';
  const today = formatDay(todayInBrussels());
  const draft = useDraft(`council.dossier.${name}.${what}`, record.version);
  const { saving, start, reset } = useSaving<Recorded>();
  const [tries, setTries] = useState(0);
  const [sent, setSent] = useState({ key: '', sentence: '' });

  const values: Values = useMemo(() => {
    const first = what === 'terms' ? valuesOfTerms(record.terms) : { on: today };
    return { ...first, ...(what === 'position' ? { by: own } : {}), ...draft.values };
  }, [what, record.terms, today, own, draft.values]);
  const had = record.terms !== null;
  const read = useMemo(
    () => readForm(what, values, { today, language, had }),
    [what, values, today, language, had],
  );

  const run = useCallback(
    async (resumed = false) => {
      const { data } = read;
      if (data === null) return;
      const stream = `${DOSSIERS}${name}`;
      setSent({
        key: draft.key,
        sentence: tell({ stream, type: EVENTS[what], data }, language, locale)?.text ?? '',
      });
      draft.mark({ sent: true });
      let written: Recorded | undefined;
      const ended = await start(
        {
          send: async () =>
            written ?? (await send(what, data, { dossier: name, idempotencyKey: draft.key, language })),
          look: async () => {
            const now = await fetchRecord(name);
            written = writtenAfter(now, draft.seen, what, data);
            return ({ version }) => version <= now.version;
          },
        },
        resumed,
      );
      if (ended === null) return;
      if (ended.kind === 'saved') draft.drop(ended.result.version);
      else {
        draft.mark({ sent: false });
        setTries((before) => before + 1);
      }
      await renew(queries);
    },
    [draft, language, locale, name, queries, read, start, what],
  );

  // Sent before the page was reloaded, with no answer: asked again with the same key.
  const resumed = useRef(false);
  useEffect(() => {
    if (resumed.current || !draft.sent) return;
    resumed.current = true;
    // oxlint-disable-next-line react/set-state-in-effect -- an answer outstanding from before is asked for once
    if (saving.kind === 'idle') void run(true);
  }, [draft.sent, run, saving.kind]);

  return {
    values,
    draft,
    read,
    saving,
    tries,
    sentence: sent.sentence,
    /** The refusal of what the form holds now: what was changed since may be right. */
    refusal: saving.kind === 'refused' && sent.key === draft.key ? saving.failure : null,
    submit: () => {
      resumed.current = true;
      setTries(tries + 1);
      void run();
    },
    run,
    again: () => {
      setTries(0);
      reset();
    },
    locked: saving.kind === 'saving' || saving.kind === 'unknown',
  };
}
export type RecordFormState = ReturnType<typeof useRecordForm>;
