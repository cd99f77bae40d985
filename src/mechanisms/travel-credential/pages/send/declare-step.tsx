import type { Provision } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceEntry } from '../../../../desk/form/choice-entry.tsx';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { SBC_2_5, SBC_6_1_A_I, SBC_6_1_B, SBC_6_1_C, SBC_6_5_A, SBC_8_3_G } from '../../journey/law.ts';
import { PURPOSES } from '../../journey/message.ts';
import { AUTHORISATIONS } from '../../journey/rules/entry-conditions.ts';
import type { KeptCredential } from '../device/wallet.ts';
import { Cite } from '../shared/cite.tsx';
import type { Draft, Journey } from './draft.ts';
import { EntryHints } from './entry-hints.tsx';
import { SEND } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly journey: Journey;
  readonly credential: KeptCredential;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** What the traveller tells beside the credential. None of it must be said; each says why it is asked. */
export function DeclareStep({ draft, onChange, journey, credential, onBack, onNext }: Props): ReactNode {
  const { t } = useTranslation(SEND);
  const enters = draft.direction === 'entry';
  return (
    <form
      className="long-form"
      onSubmit={(event) => {
        event.preventDefault();
        onNext();
      }}
    >
      <p>
        {t(enters ? 'declare.free' : 'declare.exit')} {!enters && <Cite provision={SBC_8_3_G} />}
      </p>
      {enters && <EntryFields draft={draft} onChange={onChange} />}
      <Asked provision={SBC_2_5}>
        <ChoiceEntry
          label={t('family')}
          help={t('family.why')}
          options={(['yes', 'no'] as const).map((value) => ({ value, text: t(value) }))}
          empty={t('not-said')}
          value={draft.familyMember}
          onChange={(familyMember) => onChange({ familyMember })}
        />
      </Asked>
      {enters && <EntryHints draft={draft} journey={journey} credential={credential} />}
      <p className="form__do">
        <button type="submit" className="button button--main">
          {t('next')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('back')}
        </button>
      </p>
    </form>
  );
}

function EntryFields({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>): ReactNode {
  const { t } = useTranslation(SEND);
  return (
    <>
      <Asked provision={SBC_6_1_A_I}>
        <TextEntry
          label={t('departure')}
          help={t('departure.why')}
          type="date"
          value={draft.departureOn}
          onChange={(departureOn) => onChange({ departureOn })}
        />
      </Asked>
      <Asked provision={SBC_6_1_C}>
        <ChoiceEntry
          label={t('purpose')}
          help={t('purpose.why')}
          options={PURPOSES.map((value) => ({ value, text: t(`purpose.${value}`) }))}
          empty={t('not-said')}
          value={draft.purpose}
          onChange={(purpose) => onChange({ purpose })}
        />
      </Asked>
      <Asked provision={SBC_6_1_B}>
        <ChoiceEntry
          label={t('authorisation')}
          help={t('authorisation.why')}
          options={AUTHORISATIONS.map((value) => ({ value, text: t(`authorisation.${value}`) }))}
          empty={t('not-said')}
          value={draft.authorisation}
          onChange={(authorisation) => onChange({ authorisation })}
        />
      </Asked>
      <Asked provision={SBC_6_5_A}>
        <ChoiceEntry
          label={t('permit')}
          help={t('permit.why')}
          options={(['yes', 'no'] as const).map((value) => ({ value, text: t(value) }))}
          empty={t('not-said')}
          value={draft.residencePermit}
          onChange={(residencePermit) => onChange({ residencePermit })}
        />
      </Asked>
    </>
  );
}

/** A question with the provision for which it is asked. */
function Asked({
  provision,
  children,
}: {
  readonly provision: Provision;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="send__asked">
      {children}
      <p className="hint">
        <Cite provision={provision} />
      </p>
    </div>
  );
}
