import type { ReactNode } from 'react';
import type { Dossier } from '../shared/queries.ts';
import { Documents } from './documents.tsx';
import { DossierHead } from './dossier-head.tsx';
import { DossierTakeAlong } from './dossier-take-along.tsx';
import { FollowUps } from './follow-ups.tsx';
import { History } from './history.tsx';
import { NextSteps } from './next-steps.tsx';
import { OnAgendas } from './on-agendas.tsx';
import { Positions } from './positions.tsx';
import { RecordNotice } from './record/record-notice.tsx';
import { Refused } from './refused.tsx';
import { Tracks } from './tracks.tsx';

/** One dossier: how far it is, what may come, what follows when, what happened, who stands where. */
export function DossierView({ dossier }: { readonly dossier: Dossier }): ReactNode {
  return (
    <div className="page__main dossier">
      <DossierHead dossier={dossier} />
      {dossier.refused.length > 0 && <Refused refused={dossier.refused} />}
      <Tracks tracks={dossier.tracks} next={dossier.next} />
      <div className="dossier__columns">
        <div className="dossier__column">
          <NextSteps dossier={dossier} />
          <FollowUps dossier={dossier} />
          <History history={dossier.history} cameByLaw={dossier.cameByLaw} />
        </div>
        <div className="dossier__column">
          <Positions dossier={dossier} />
          <OnAgendas points={dossier.agenda} />
          <Documents dossier={dossier} />
        </div>
      </div>
      <RecordNotice />
      <DossierTakeAlong dossier={dossier} />
    </div>
  );
}
