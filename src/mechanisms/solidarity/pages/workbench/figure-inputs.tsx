import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import type { Vintage } from '../../reference/figures.ts';
import { vintageInWords } from '../shared/vintage-words.ts';
import type { InputProps } from './inputs.tsx';

/** The vintage of the figures, and the day on which the forum meets again. */
export function FigureInputs({
  facts,
  scenario,
  onChange,
  vintages,
}: InputProps & { readonly vintages: readonly Vintage[] }): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const language = useLanguage();
  const formats = formatsIn(useLocale());
  const id = useId();
  const setKey = (value: string): void => {
    const { key: _, ...rest } = scenario;
    onChange(value === '' ? rest : { ...rest, key: value });
  };
  const setForum = (value: string): void => {
    const { forum: _, ...rest } = scenario;
    onChange(value === '' ? rest : { ...rest, forum: value });
  };
  return (
    <fieldset className="group">
      <legend>{t('figures.title')}</legend>
      <div className="row">
        <div>
          <label className="label" htmlFor={`${id}-key`}>
            {t('figures.vintage')}
          </label>
          <select
            id={`${id}-key`}
            className="field"
            value={scenario.key ?? ''}
            onChange={({ target }) => setKey(target.value)}
          >
            <option value="">{t('figures.recorded', { id: facts.key.vintage })}</option>
            {vintages
              .filter((vintage) => vintage.id !== facts.key.vintage)
              .map((vintage) => (
                <option key={vintage.id} value={vintage.id}>
                  {vintageInWords(vintage, formats, language)} ({vintage.id})
                </option>
              ))}
          </select>
        </div>
        <div>
          <label className="label" htmlFor={`${id}-forum`}>
            {t('forum.day')}
          </label>
          <input
            id={`${id}-forum`}
            className="field"
            type="date"
            value={scenario.forum ?? ''}
            onChange={({ target }) => setForum(target.value)}
          />
        </div>
      </div>
    </fieldset>
  );
}
