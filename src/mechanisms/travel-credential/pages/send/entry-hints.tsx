import { explain } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import { JOURNEY_MESSAGES } from '../../journey/messages.ts';
import type { KeptCredential } from '../device/wallet.ts';
import type { Draft, Journey } from './draft.ts';
import { expectedAtEntry } from './expected.ts';
import { useContents } from './use-contents.ts';
import { SEND } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly journey: Journey;
  readonly credential: KeptCredential;
}

/** What the authority will probably say of this, told before it is sent. */
export function EntryHints({ draft, journey, credential }: Props): ReactNode {
  const { t } = useTranslation(SEND);
  const language = useLanguage();
  const shown = useContents(credential.der);
  if (shown.kind !== 'read') return null;
  const found = expectedAtEntry(draft, journey, shown.contents);
  const { reasons, missing } = explain(found, { language, messages: JOURNEY_MESSAGES[language] });
  return (
    <section className="send__hints" aria-labelledby="send-hints">
      <h3 id="send-hints">{t('hints')}</h3>
      <p className="hint">{t('hints.advice')}</p>
      <output>
        <strong>{t(`hints.${found.answer}`)}</strong>
      </output>
      <ReasonTree reasons={reasons} />
      {missing.length > 0 && (
        <>
          <p>{t('hints.missing')}</p>
          <ul className="send__list">
            {missing.map(({ path, text, citation }) => (
              <li key={`${path} ${citation}`}>
                {text} <span className="hint">({citation})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
