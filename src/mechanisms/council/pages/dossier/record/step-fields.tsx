import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../../desk/form/text-entry.tsx';
import { useLanguage } from '../../../../../desk/languages/index.ts';
import { STEP_WORDS } from '../../../dossier/procedure-words.ts';
import { isStepCode } from '../../../dossier/procedures.ts';
import type { Dossier } from '../../shared/queries.ts';
import type { FieldsProps } from './entry.ts';
import { RECORD } from './words.ts';

interface Props extends FieldsProps {
  readonly dossier: Pick<Dossier, 'next' | 'awaited'>;
}

/** Which step was taken, and when: those that may come now first, then those that still wait for something. */
export function StepFields({ dossier: { next, awaited }, values, entry }: Props): ReactNode {
  const { t } = useTranslation(RECORD);
  const language = useLanguage();
  const chosen = values['step'] ?? '';
  const known = [...next, ...awaited];
  const options = [
    ...ordered(next).map(({ step, by, text }) => ({ value: step, text: `${by}: ${text}` })),
    ...awaited.map(({ step, by, text, waitsFor }) => ({
      value: step,
      text: `${by}: ${text} (${t('step.waits', { what: waitsFor.join('; ') })})`,
    })),
    // Chosen before and since recorded by somebody else: it stays as chosen, and the server says why not.
    ...(isStepCode(chosen) && known.every(({ step }) => step !== chosen)
      ? [{ value: chosen, text: STEP_WORDS[chosen][language] }]
      : []),
  ];
  const one = known.find(({ step }) => step === chosen);
  const ground = one?.citation ?? one?.practice ?? null;
  const usual = next.some(({ step }) => step === chosen);
  const said = [
    ...(ground === null ? [] : [t('step.rests', { ground })]),
    ...(one === undefined || one.waitsFor.length === 0
      ? []
      : [t(usual ? 'step.usually' : 'step.notYet', { what: one.waitsFor.join('; ') })]),
  ];
  return (
    <>
      <div className="form__wide">
        <ChoiceEntry
          {...entry('step')}
          required
          empty={t('choose')}
          options={options}
          help={one === undefined ? t('step.help') : said.join(' ')}
        />
      </div>
      <TextEntry {...entry('on')} required type="date" />
    </>
  );
}

const PLACES: readonly Dossier['next'][number]['place'][] = ['usual', 'waits', 'possible'];

/** What comes next as a rule stands first. */
function ordered(next: Dossier['next']): Dossier['next'] {
  return next.toSorted((one, other) => PLACES.indexOf(one.place) - PLACES.indexOf(other.place));
}
