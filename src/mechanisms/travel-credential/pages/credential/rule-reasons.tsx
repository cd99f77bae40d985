import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { explain, type Determination } from '#kernel';
import { useLanguage } from '../../../../desk/languages/index.ts';
import '../../../../desk/panel/panel.css';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import { JOURNEY_MESSAGES } from '../../journey/messages.ts';
import { CREDENTIAL } from './words.ts';

/** What the rule on making a credential says so far, each reason with the text that it rests on. */
export function RuleReasons({ rule }: { readonly rule: Determination }): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const language = useLanguage();
  const { reasons, missing } = explain(rule, { language, messages: JOURNEY_MESSAGES[language] });
  return (
    <details className="making__more" open={rule.answer === 'no'}>
      <summary>{t('rule')}</summary>
      <ReasonTree reasons={reasons} />
      {missing.length > 0 && (
        <p className="hint">{t('rule.missing', { what: missing.map(({ text }) => text).join(', ') })}</p>
      )}
    </details>
  );
}
