import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../../desk/take-along/copy-button.tsx';
import { TRUST_WORDS } from './words.ts';

const COMMANDS = {
  import: 'npm run -s acquis -- travel-credential trust import FILE --as administrator',
  demo: 'npm run -s acquis -- travel-credential demo --out world',
} as const;

/** Nothing is trusted yet: what would be here, what it means meanwhile, and how it gets here. */
export function EmptyTrust(): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  return (
    <section className="trust__empty" aria-labelledby="trust-empty">
      <h2 id="trust-empty">{t('empty')}</h2>
      <p>{t('empty.what')}</p>
      <p>{t('empty.means')}</p>
      <p className="no-print">
        <Link className="button button--main" to="/travel-credential/trust/import">
          {t('import')}
        </Link>
      </p>
      <h3>{t('empty.where')}</h3>
      <ul className="trust__where">
        <li>{t('empty.icao')}</li>
        <li>{t('empty.bsi')}</li>
        <li>{t('empty.states')}</li>
      </ul>
      <h3>{t('empty.command')}</h3>
      <Command text={COMMANDS.import} />
      <h3>{t('empty.demo')}</h3>
      <p>{t('empty.demoWhat')}</p>
      <Command text={COMMANDS.demo} />
    </section>
  );
}

function Command({ text }: { readonly text: string }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  return (
    <p className="row">
      <code className="trust__command">{text}</code>
      <CopyButton text={() => text}>{t('copy')}</CopyButton>
    </p>
  );
}
