import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { ADDED, type PointEdit } from '../../confirm/agenda-edit.ts';
import { oneOf } from '../../confirm/words-in.ts';
import { RESULTS } from '../../letter/codes.ts';
import { itemKey } from '../../record/item-key.ts';
import { LineButton } from './line-button.tsx';
import type { PointProps } from './point.tsx';
import { IMPORT } from './words.ts';

/** Of a point of a report: what came of it, and which point of the recorded agenda it is. */
export function ResultEntries({
  name,
  point,
  item,
  language,
  report,
  disabled,
  onChange,
}: PointProps): ReactNode {
  const { t } = useTranslation(IMPORT);
  const words = useLanguage();
  if (report === null) return null;
  const { recorded, matches } = report;
  const match = point.match ?? matches.get(point.id) ?? '';
  const because = item?.result?.because ?? null;
  const proposed = point.result !== '' && point.result === item?.result?.result ? because : null;
  return (
    <fieldset className="form__group import__result">
      <legend className="hidden-words">{t('result.of', { name })}</legend>
      <div className="form__fields">
        <ChoiceEntry
          name={`${point.id}.result`}
          label={t('result')}
          disabled={disabled}
          value={point.result}
          empty={t('result.notSaid')}
          options={RESULTS.map((value) => ({ value, text: t(`result.${value}`) }))}
          onChange={(value) => onChange({ result: RESULTS.find((one) => one === value) ?? '' })}
        />
        {recorded !== null && (
          <ChoiceEntry
            name={`${point.id}.match`}
            label={t('match')}
            disabled={disabled}
            value={match}
            empty={t('match.none')}
            options={[
              { value: ADDED, text: t('match.add') },
              ...recorded.items.map((one, place) => {
                const value = itemKey(one, place);
                return { value, text: `${value} ${oneOf(one.title, words)}` };
              }),
            ]}
            help={match === '' ? t('match.none.help') : undefined}
            onChange={(value) => onChange({ match: value } satisfies Partial<PointEdit>)}
          />
        )}
      </div>
      {proposed !== null && (
        <p className="import__ground">
          {t('result.because')}{' '}
          <q className="import__quote" lang={language}>
            {proposed.text}
          </q>{' '}
          <LineButton line={proposed.line} />
        </p>
      )}
    </fieldset>
  );
}
