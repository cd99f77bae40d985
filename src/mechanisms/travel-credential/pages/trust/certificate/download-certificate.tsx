import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../../../../desk/take-along/download.ts';
import type { OneCertificate } from '../queries.ts';
import { fromBase64 } from '../../shared/from-base64.ts';
import { TRUST_WORDS } from '../words.ts';

const FILE_DIGITS = 12;

/** The certificate itself, as a file that other programs read. */
export function DownloadCertificate({ shown }: { readonly shown: OneCertificate }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { certificate, bytes } = shown;
  const name = `${certificate.country ?? 'csca'}-${certificate.fingerprint.slice(0, FILE_DIGITS)}.cer`;
  return (
    <p className="no-print">
      <button
        type="button"
        className="button"
        onClick={() => {
          download(name, 'application/pkix-cert', new Blob([fromBase64(bytes)]));
        }}
      >
        {t('certificate.file')}
      </button>
    </p>
  );
}
