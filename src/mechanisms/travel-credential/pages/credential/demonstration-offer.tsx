import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiRefusal } from '../../../../desk/api.ts';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import '../../../../desk/form/form.css';
import { useLocale } from '../../../../desk/languages/index.ts';
import { NAME } from '../../about.ts';
import { UTOPIA, UTOPIA_NAME } from '../../demonstration/parameters.ts';
import { alpha2Of } from '../../documents/index.ts';
import { useDemonstration } from '../shared/ask-demonstration.ts';
import type { ChipFiles } from './chip-files.ts';
import { demonstrationDocument, NATIONALITIES, SIGNERS, type Signer } from './demonstration.ts';
import { CREDENTIAL } from './words.ts';

interface Props {
  readonly onTaken: (files: ChipFiles) => void;
}

/** A document of nobody, for who has none at hand; where no demonstration stands, who starts one and how. */
export function DemonstrationOffer({ onTaken }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const { data: until, status } = useDemonstration();
  return (
    <section className="demonstration" aria-labelledby="demonstration">
      <h3 id="demonstration">{t('demo')}</h3>
      {status === 'pending' && <p aria-live="polite">{t('demo.asking')}</p>}
      {status === 'error' && <p>{t('demo.noAnswer')}</p>}
      {status === 'success' && until === null && (
        <p>
          {t('demo.none')} <Link to={`/${NAME}/inbox`}>{t('demo.inbox')}</Link> {t('demo.or')}{' '}
          <code>acquis travel-credential demonstration start</code>
        </p>
      )}
      {status === 'success' && until !== null && <Ask onTaken={onTaken} />}
    </section>
  );
}

function Ask({ onTaken }: Props): ReactNode {
  const { t } = useTranslation(CREDENTIAL);
  const locale = useLocale();
  const [signer, setSigner] = useState<Signer>('genuine');
  const [nationality, setNationality] = useState<string>(UTOPIA);
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    setBusy(true);
    setWrong(null);
    try {
      onTaken(await demonstrationDocument({ signer, nationality }));
    } catch (error) {
      setWrong(
        error instanceof ApiRefusal ? `${error.message} ${error.remedy ?? ''}`.trim() : t('made.noAnswer'),
      );
    } finally {
      setBusy(false);
    }
  };
  const names = new Intl.DisplayNames([locale], { type: 'region' });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void take();
      }}
    >
      <p>{t('demo.what')}</p>
      <ChoiceEntry
        label={t('demo.signer')}
        value={signer}
        onChange={(value) => setSigner(SIGNERS.find((one) => one === value) ?? 'genuine')}
        options={SIGNERS.map((value) => ({ value, text: t(`demo.signer.${value}`) }))}
      />
      <ChoiceEntry
        label={t('holder.nationality')}
        value={nationality}
        onChange={setNationality}
        options={NATIONALITIES.map((value) => ({
          value,
          text: value === UTOPIA ? UTOPIA_NAME : (names.of(alpha2Of(value) ?? value) ?? value),
        }))}
      />
      <button type="submit" className="button" aria-disabled={busy}>
        {t(busy ? 'demo.making' : 'demo.take')}
      </button>
      {wrong !== null && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
