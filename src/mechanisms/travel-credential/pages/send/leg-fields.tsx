import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { useLocale } from '../../../../desk/languages/index.ts';
import { countriesIn } from './countries.ts';
import { MOST_LEGS, newLeg, type Draft, type DraftLeg } from './draft.ts';
import { SEND } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly errorOf: (name: string) => string | undefined;
}

/** The parts of the journey, from country to country, each with its day. */
export function LegFields({ draft, onChange, errorOf }: Props): ReactNode {
  const { t } = useTranslation(SEND);
  const { legs, direction } = draft;
  const group = useRef<HTMLDivElement>(null);
  const count = useRef(legs.length);
  useEffect(() => {
    // The button that had the focus may be gone: the last leg is what changed.
    if (count.current !== legs.length) {
      group.current?.querySelector<HTMLElement>('fieldset:last-of-type select')?.focus();
    }
    count.current = legs.length;
  }, [legs.length]);
  const setLeg = (leg: DraftLeg): void =>
    onChange({ legs: legs.map((one) => (one.id === leg.id ? leg : one)) });
  return (
    <div className="send__legs" ref={group}>
      {legs.map((leg, index) => (
        <LegField
          key={leg.id}
          leg={leg}
          title={legs.length === 1 ? t('legs') : t('leg', { n: index + 1 })}
          dayHelp={t(`day.help.${direction}`)}
          onChange={setLeg}
          onRemove={
            legs.length === 1 ? undefined : () => onChange({ legs: legs.filter(({ id }) => id !== leg.id) })
          }
          errorOf={errorOf}
        />
      ))}
      {legs.length < MOST_LEGS && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => onChange({ legs: [...legs, newLeg(legs.at(-1)?.to)] })}
          >
            {t('leg.add')}
          </button>
        </p>
      )}
    </div>
  );
}

interface LegProps {
  readonly leg: DraftLeg;
  readonly title: string;
  readonly dayHelp: string;
  readonly onChange: (leg: DraftLeg) => void;
  readonly onRemove: (() => void) | undefined;
  readonly errorOf: Props['errorOf'];
}

function LegField({ leg, title, dayHelp, onChange, onRemove, errorOf }: LegProps): ReactNode {
  const { t } = useTranslation(SEND);
  const countries = countriesIn(useLocale()).map(({ code, name }) => ({ value: code, text: name }));
  const named = (part: string): string => `${part}-${leg.id}`;
  return (
    <fieldset className="form__group">
      <legend>{title}</legend>
      <div className="form__fields">
        {(['from', 'to'] as const).map((side) => (
          <ChoiceEntry
            key={side}
            label={t(side)}
            name={named(side)}
            required
            options={countries}
            empty={t('country.choose')}
            value={leg[side]}
            onChange={(code) => onChange({ ...leg, [side]: code })}
            error={errorOf(named(side))}
          />
        ))}
        <TextEntry
          label={t('day')}
          help={dayHelp}
          type="date"
          name={named('day')}
          required
          value={leg.day}
          onChange={(day) => onChange({ ...leg, day })}
          error={errorOf(named('day'))}
        />
      </div>
      {onRemove !== undefined && (
        <p className="send__remove">
          <button type="button" className="button button--quiet" onClick={onRemove}>
            {t('leg.remove', { title })}
          </button>
        </p>
      )}
    </fieldset>
  );
}
