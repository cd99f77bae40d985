import { explain } from '#kernel';
import { useId, type ReactNode } from 'react';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { CopyButton } from '../../../../desk/take-along/copy-button.tsx';
import { CYCLE_MESSAGES } from '../../messages/cycle.ts';
import { stateInWords } from '../../words/state-words.ts';
import type { StateShown } from './state-answer.ts';

interface Props {
  readonly shown: StateShown;
  readonly length: 'short' | 'long';
  readonly onLength: (length: 'long' | undefined) => void;
}

/** The state's position as a text that can go into a letter: a paragraph, or with the reasons under it. */
export function Letter({ shown, length, onLength }: Props): ReactNode {
  const { item, reading, t } = shown;
  const language = useLanguage();
  const group = useId();
  const short = stateInWords(reading.evaluation, reading.facts, item.state, language, false);
  const paragraphs = length === 'short' ? [short] : [short, ...because(shown, language)];
  return (
    <section className="letter" aria-labelledby="letter-heading">
      <div className="bar">
        <h2 id="letter-heading">{t('letter.title')}</h2>
        <fieldset className="views no-print">
          <legend className="hidden-words">{t('letter.length')}</legend>
          {(['short', 'long'] as const).map((name) => (
            <label key={name} className="views__option">
              <input
                type="radio"
                name={group}
                checked={name === length}
                onChange={() => onLength(name === 'long' ? name : undefined)}
              />
              <span>{t(`letter.${name}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div className="letter__text" lang={language}>
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <p className="no-print">
        <CopyButton text={() => paragraphs.join('\n\n')}>{t('letter.copy')}</CopyButton>
      </p>
    </section>
  );
}

/** The reasons of role and balance, each as a sentence with its provision. */
function because({ item }: StateShown, language: 'en' | 'nl'): string[] {
  const all = [...item.roleReasons, ...item.owed.reasons];
  const { reasons } = explain(all, { language, messages: CYCLE_MESSAGES[language] });
  const sentences: string[] = [];
  const visit = (list: typeof reasons): void => {
    for (const one of list) {
      const sentence = `${one.text} (${one.citation}).`;
      if (!sentences.includes(sentence)) sentences.push(sentence);
      visit(one.because);
    }
  };
  visit(reasons);
  return sentences;
}
