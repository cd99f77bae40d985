import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { FACE_PARAMETER_NOTES } from '../../face/parameter-notes.ts';
import type { FaceParameters } from '../../face/parameters.ts';
import { FACE } from './words.ts';

/** Every threshold by its name, with its value and where it comes from. */
export function ParameterTable({ parameters }: { readonly parameters: FaceParameters }): ReactNode {
  const { t } = useTranslation(FACE);
  const language = useLanguage();
  const locale = useLocale();
  const names = Object.keys(FACE_PARAMETER_NOTES) as (keyof FaceParameters)[];
  const shown = (value: FaceParameters[keyof FaceParameters]): string =>
    typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : t(`liveness.${value}`);
  return (
    <details className="face__parameters">
      <summary>{t('parameters')}</summary>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>
              {t(`parameter.${name}`)}: <strong>{shown(parameters[name])}</strong>
            </dt>
            <dd>{FACE_PARAMETER_NOTES[name][language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
