import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { useMe } from '../../../../desk/people/me.ts';
import { RoundTakeAlong } from './round-take-along.tsx';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { deductionOf } from '../../record/state.ts';
import { useCycleRecord } from '../shared/facts-query.ts';
import { ActionLine } from './action-line.tsx';
import { Opened } from './opened.tsx';
import { PastePlace } from './paste-place.tsx';
import { actingState, hasWork, permissionOf } from './permission.ts';
import { parseRound } from './search.ts';
import { StepSection } from './step-section.tsx';
import { standingOf, STEP_NAMES, STEPS } from './steps.ts';
import type { RoundRecord } from './use-events.ts';
import { WhoActs } from './who-acts.tsx';
import { ROUND } from './words.ts';

/** The steps of the year in their order, with the form that is open in its step. */
export function RoundView({
  year,
  record,
}: {
  readonly year: number;
  readonly record: RoundRecord;
}): ReactNode {
  const { t } = useTranslation(ROUND);
  const language = useLanguage();
  const { search, change } = useAddress(parseRound);
  const me = useMe();
  const facts = useCycleRecord(year).data;
  const state = actingState(me, search.state);
  const show = search.show ?? (hasWork(me?.role) ? 'mine' : 'all');
  const basis = state === undefined ? undefined : deductionOf(record.cycle, state)?.basis;
  const given = { ...(state === undefined ? {} : { state }), ...(basis === undefined ? {} : { basis }) };

  const steps = STEP_NAMES.map((step) => {
    const actions = STEPS[step].map((action) => ({
      action,
      permission: permissionOf(action, me, record.cycle, given, language),
    }));
    const shown = actions.filter(
      ({ action, permission: { yours, bars } }) =>
        show === 'all' || search.do === action || (yours && bars.length === 0),
    );
    return { step, actions: shown };
  }).filter(({ actions }) => actions.length > 0);

  return (
    <div className="page__main round">
      <PageHead title={t('title', { year })} above={t('above', { version: record.version })}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <WhoActs me={me} search={search} show={show} onChange={change} />
      {steps.length === 0 && <p className="notice">{t('nothing')}</p>}
      <ol className="round__steps" aria-label={t('steps')}>
        {steps.map(({ step, actions }) => (
          <StepSection key={step} step={step} standing={standingOf(step, record.cycle, record.events)}>
            <ul className="round__actions">
              {actions.map(({ action, permission }) => (
                <ActionLine
                  key={action}
                  action={action}
                  permission={permission}
                  open={search.do === action}
                  onOpen={() => change({ do: search.do === action ? undefined : action }, { push: true })}
                />
              ))}
            </ul>
            {actions.map(({ action, permission }) =>
              search.do === action && me !== undefined ? (
                <Opened
                  key={action}
                  permission={permission}
                  year={year}
                  action={action}
                  record={record}
                  facts={facts}
                  me={me}
                  state={state}
                  onClose={() => change({ do: undefined }, { push: true })}
                />
              ) : null,
            )}
            {step === 'pledges' && (
              <PastePlace
                year={year}
                me={me}
                record={record}
                open={search.do === 'paste'}
                onOpen={(open) => change({ do: open ? 'paste' : undefined }, { push: true })}
              />
            )}
          </StepSection>
        ))}
      </ol>
      <RoundTakeAlong year={year} record={record} />
    </div>
  );
}
