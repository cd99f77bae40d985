import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateJson } from '../../trust/answers.ts';
import { TRUST_WORDS } from './words.ts';

const SIGNS: Readonly<Record<CertificateJson['validity'], string>> = {
  valid: '✓',
  expiring: '!',
  expired: '✕',
  'not-yet-valid': '…',
};

/** Whether a certificate is in time and trusted, in a word with its sign. */
export function ValidityWord({
  validity,
  trusted,
}: Pick<CertificateJson, 'validity' | 'trusted'>): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  return (
    <span className={`trust__word trust__word--${trusted ? validity : 'withdrawn'}`}>
      <span aria-hidden="true">{trusted ? SIGNS[validity] : '−'}</span>{' '}
      {trusted ? t(`validity.${validity}`) : t('withdrawn.word')}
    </span>
  );
}
