import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DropPlace } from '../../../../../desk/form/drop-place.tsx';
import { TRUST_WORDS } from '../words.ts';
import { MOST_MEGABYTES } from './chosen-file.ts';

interface Props {
  readonly busy: boolean;
  readonly onChosen: (files: readonly File[]) => void;
}

const KINDS = '.cer,.crt,.der,.pem,.ml,.mls,.crl,.dl,.ldif,.p7b,.p7c,.bin';

/** Files dropped or chosen, as many as one likes. */
export function ChooseFiles({ busy, onChosen }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  return (
    <DropPlace
      words={t('drop')}
      choose={t('choose')}
      kinds={t('choose.kinds', { n: MOST_MEGABYTES })}
      accept={KINDS}
      several
      busy={busy}
      onChosen={onChosen}
    />
  );
}
