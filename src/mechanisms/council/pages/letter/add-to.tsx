import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { usePermissions } from '../../../../desk/people/use-permissions.ts';
import { useSubmit } from '../../../../desk/people/use-submit.ts';
import { Wrong } from '../../../../desk/people/wrong.tsx';
import { POSITIONS, RESULTS } from '../../letter/codes.ts';
import { POSITION_WORDS } from '../../words/agenda-words.ts';
import { COUNCIL } from '../shared/queries.ts';
import type { Kind } from './search.ts';
import type { LetterText } from './use-letter-text.ts';

const ACTION = 'council.record.said';

interface Props {
  readonly letter: LetterText;
  readonly kind: Kind;
}

/** What a person adds to a point: words of their own, a promise, what came of it. */
export function AddTo({ letter, kind }: Props): ReactNode {
  const { t } = useTranslation('council.letter');
  const permission = usePermissions()?.find(({ action }) => action === ACTION);
  return (
    <section className="next-letter__add no-print" aria-labelledby="next-letter-add">
      <h2 id="next-letter-add">{t(`add.${kind}`)}</h2>
      {permission === undefined ? (
        <p className="hint">{t('add.asking')}</p>
      ) : permission.allowed ? (
        <Form letter={letter} kind={kind} />
      ) : (
        <p>
          {t('add.notYours')} {permission.because}
        </p>
      )}
    </section>
  );
}

type Field = 'said' | 'commitment' | 'due' | 'result' | 'taken' | 'source';
const EMPTY: Readonly<Record<Field, string>> = {
  said: '',
  commitment: '',
  due: '',
  result: '',
  taken: '',
  source: '',
};

function Form({ letter, kind }: Props): ReactNode {
  const { t } = useTranslation('council.letter');
  const language = useLanguage();
  const id = useId();
  const queries = useQueryClient();
  const [key, setKey] = useState(letter.points[0]?.key ?? '');
  const [fields, setFields] = useState(EMPTY);
  const [done, setDone] = useState(false);
  const { busy, wrong, run } = useSubmit();
  const set = (name: Field) => (value: string) => {
    setDone(false);
    setFields({ ...fields, [name]: value });
  };
  const post = (path: string, body: object): Promise<unknown> =>
    callApi(`/api/council/agendas/${letter.meeting}/${path}`, z.unknown(), { method: 'POST', body });
  const save = (): void => {
    void run(async () => {
      const { said, commitment, due, result, taken, source } = fields;
      const words = (text: string) => ({ [language]: text.trim() });
      if (kind === 'agenda' && said.trim() !== '') await post('said', { key, said: words(said) });
      if (commitment.trim() !== '') {
        await post('commitments', { key, text: words(commitment), due: due === '' ? null : due });
      }
      if (kind === 'report' && result !== '') {
        await post('outcome', {
          key,
          result,
          said: said.trim() === '' ? null : words(said),
          taken: taken === '' ? {} : { [letter.state]: taken },
          source: { title: source.trim() === '' ? t('source.own') : source.trim() },
        });
      }
      setFields(EMPTY);
      setDone(true);
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => [COUNCIL, 'due', 'register'].includes(String(queryKey[0])),
      });
    });
  };
  const nothing =
    fields.commitment.trim() === '' && (kind === 'agenda' ? fields.said.trim() === '' : fields.result === '');
  return (
    <form
      className="next-letter__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothing) save();
      }}
    >
      <Choice id={`${id}-point`} label={t('point')} value={key} onChange={setKey}>
        {letter.points.map((point) => (
          <option key={point.key} value={point.key}>
            {point.key} {point.title}
          </option>
        ))}
      </Choice>
      {kind === 'report' && (
        <>
          <Choice id={`${id}-result`} label={t('result')} value={fields.result} onChange={set('result')}>
            <option value="">{t('result.none')}</option>
            {RESULTS.map((one) => (
              <option key={one} value={one}>
                {t(`result.${one}`)}
              </option>
            ))}
          </Choice>
          <Choice id={`${id}-taken`} label={t('taken')} value={fields.taken} onChange={set('taken')}>
            <option value="">{t('taken.none')}</option>
            {POSITIONS.map((one) => (
              <option key={one} value={one}>
                {POSITION_WORDS[one][language]}
              </option>
            ))}
          </Choice>
          <div>
            <label className="label" htmlFor={`${id}-source`}>
              {t('source')}
            </label>
            <input
              id={`${id}-source`}
              className="field"
              maxLength={500}
              value={fields.source}
              onChange={({ target }) => set('source')(target.value)}
            />
          </div>
        </>
      )}
      <div className="next-letter__wide">
        <label className="label" htmlFor={`${id}-said`}>
          {t(`said.${kind}`)}
        </label>
        <textarea
          id={`${id}-said`}
          className="field"
          rows={4}
          maxLength={1000}
          value={fields.said}
          onChange={({ target }) => set('said')(target.value)}
        />
      </div>
      <div className="next-letter__wide">
        <label className="label" htmlFor={`${id}-commitment`}>
          {t('commitment')}
        </label>
        <input
          id={`${id}-commitment`}
          className="field"
          maxLength={1000}
          value={fields.commitment}
          onChange={({ target }) => set('commitment')(target.value)}
        />
      </div>
      <div>
        <label className="label" htmlFor={`${id}-due`}>
          {t('due')}
        </label>
        <input
          id={`${id}-due`}
          className="field"
          type="date"
          value={fields.due}
          onChange={({ target }) => set('due')(target.value)}
        />
      </div>
      <p className="next-letter__wide">
        <button type="submit" className="button button--main" aria-disabled={nothing || busy}>
          {t('save')}
        </button>
      </p>
      <output className="hint">{busy ? t('saving') : done ? t('saved') : ''}</output>
      <Wrong sentence={wrong} />
    </form>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ id, label, value, onChange, children }: ChoiceProps): ReactNode {
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="field" value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}
