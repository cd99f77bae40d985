import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NOT_KNOWN } from './entries.ts';
import type { FormFacts, FormFact } from './form-facts.ts';
import { WhyAskedTogether } from './why-asked.tsx';

const ANSWERS = ['yes', 'no', NOT_KNOWN] as const;

interface Props extends FormFacts {
  readonly facts: readonly FormFact[];
}

/** Several questions of yes or no, a line each. */
export function YesNoTable({ facts, entryOf, onEntry, errorOf, isIdle }: Props): ReactNode {
  const { t } = useTranslation('asylum.case');
  const id = useId();
  return (
    <div>
      <table className="yes-no">
        <thead>
          <tr>
            <th scope="col" className="yes-no__head">
              {t('question')}
            </th>
            {ANSWERS.map((answer) => (
              <th key={answer} scope="col" id={`${id}-${answer}`}>
                {t(`answer.${answer}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.map(({ path, ask, explain }) => {
            const error = errorOf(path);
            const wrong = error !== undefined;
            const idle = isIdle(path);
            return (
              <tr key={path} className={wrong ? 'yes-no__wrong' : idle ? 'yes-no__idle' : undefined}>
                <th scope="row">
                  <span id={`${id}-${path}`}>{ask}</span>
                  {explain !== null && <span className="entry__help">{explain}</span>}
                  {idle && <span className="hidden-words">{t('idle')}</span>}
                  {wrong && (
                    <span className="entry__error" id={`${id}-${path}-error`}>
                      {error}
                    </span>
                  )}
                </th>
                {ANSWERS.map((answer) => (
                  <td key={answer}>
                    <label className="yes-no__tap">
                      <input
                        type="radio"
                        name={path}
                        value={answer}
                        checked={entryOf(path) === answer}
                        aria-labelledby={`${id}-${path} ${id}-${answer}`}
                        aria-describedby={wrong ? `${id}-${path}-error` : undefined}
                        onChange={() => onEntry(path, answer)}
                      />
                    </label>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <WhyAskedTogether facts={facts} />
    </div>
  );
}
