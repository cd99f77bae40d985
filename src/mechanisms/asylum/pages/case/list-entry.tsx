import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NOT_KNOWN, STATE, type Item } from './entries.ts';
import type { FormFact, FormFacts } from './form-facts.ts';
import { ItemFields } from './item-fields.tsx';
import { RadioEntry } from './radio-entry.tsx';

interface Props extends FormFacts {
  readonly fact: FormFact;
}

/** None, or one entry after another that somebody adds. */
export function ListEntry({ fact, entryOf, onEntry, errorOf }: Props): ReactNode {
  const { t } = useTranslation('asylum.case');
  const { path, ask, explain } = fact;
  const entry = entryOf(path);
  const items: readonly Item[] = typeof entry === 'string' ? [] : entry;
  const more = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const put = (at: number, item: Item | null): void =>
    onEntry(
      path,
      items.flatMap((one, index) => (index === at ? (item === null ? [] : [item]) : [one])),
    );
  const some = items.length > 0;
  const stand = entry === NOT_KNOWN ? NOT_KNOWN : some ? 'some' : entry === '' ? '' : 'none';
  const choose = (value: string): void => {
    if (value === NOT_KNOWN) onEntry(path, NOT_KNOWN);
    else onEntry(path, value === 'some' ? (some ? items : [{}]) : []);
  };
  return (
    <div className="list-entry" ref={box}>
      <RadioEntry
        label={ask}
        name={path}
        value={stand}
        onChange={choose}
        help={explain ?? undefined}
        error={errorOf(path)}
        inline
        options={[
          { value: 'none', text: t('answer.none') },
          { value: 'some', text: t('answer.some') },
          { value: NOT_KNOWN, text: t('answer.?') },
        ]}
      />
      {items.map((item, index) => (
        // Entries are told apart by their place: they have nothing else of their own.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className="list-entry__item">
          <legend>{t('item', { number: index + 1 })}</legend>
          <ItemFields
            name={`${path}.${index}`}
            fields={fact.items ?? [{ key: STATE, form: 'state', say: t('item.state'), options: null }]}
            item={item}
            onChange={(changed) => put(index, changed)}
          />
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              put(index, null);
              // The button that had the focus goes with its entry.
              (items.length > 1 ? more.current : box.current?.querySelector('input'))?.focus();
            }}
          >
            {t('item.remove')}
            <span className="hidden-words">
              {' '}
              {t('item', { number: index + 1 })}: {ask}
            </span>
          </button>
        </fieldset>
      ))}
      {some && (
        <button ref={more} type="button" className="button" onClick={() => onEntry(path, [...items, {}])}>
          {t('item.add')}
          <span className="hidden-words"> {ask}</span>
        </button>
      )}
    </div>
  );
}
