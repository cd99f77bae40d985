import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '#kernel';
import {
  ASYLUM_MANAGEMENT,
  FRONTEX_MOLDOVA,
  RETURNS,
  TRAVEL_DOCUMENT,
  type RealHistory,
} from './histories.fixture.ts';
import { awaitedSteps, nextSteps, type NextStep } from './next-steps.ts';
import type { StepCode } from './procedures.ts';
import type { HistoryEntry } from './state.ts';

const day = parseDay('2026-01-01');
const at = (...steps: StepCode[]): HistoryEntry[] => steps.map((step) => ({ step, on: day }));
const codes = (steps: readonly NextStep[]): StepCode[] => steps.map(({ step }) => step);
const next = ({ kind, history, traits }: RealHistory): StepCode[] =>
  codes(nextSteps(kind, history, traits).filter(({ again }) => !again));

describe('what may come next', () => {
  it.each([
    ['the Return Regulation, adopted by both', RETURNS, ['sign']],
    ['the agreement with Moldova, concluded', FRONTEX_MOLDOVA, ['enter-into-force']],
    ['the directive on travel documents, in force', TRAVEL_DOCUMENT, ['transpose', 'apply']],
  ] as const)('for %s', (_, history, expected) => {
    expect(next(history)).toEqual(expect.arrayContaining([...expected]));
  });

  it('after a proposal is open on every track: national parliaments, the Council and Parliament', () => {
    expect(codes(nextSteps('ordinary-legislative', at('propose')))).toEqual(
      expect.arrayContaining([
        'transmit-to-national-parliaments',
        'start-in-working-party',
        'reach-general-approach',
        'refer-to-committee',
        'adopt-parliament-position',
        'withdraw',
      ]),
    );
  });

  it('is with whom, on what it rests, or why it rests on no provision', () => {
    const steps = nextSteps('ordinary-legislative', at('propose'));
    expect(steps.find(({ step }) => step === 'adopt-parliament-position')).toMatchObject({
      by: 'parliament',
      reaches: 'parliament-first-reading',
      provision: { act: 'TFEU', article: '294', paragraph: '3' },
    });
    expect(steps.find(({ step }) => step === 'reach-general-approach')).toMatchObject({
      by: 'council',
      provision: null,
      practice: 'council-method',
    });
  });

  it('says what usually comes first, and bars nothing by it', () => {
    const [approach] = nextSteps('ordinary-legislative', at('propose', 'start-in-working-party')).filter(
      ({ step }) => step === 'reach-general-approach',
    );
    expect(approach?.waitsFor).toEqual([{ for: 'mark', oneOf: ['in-coreper'], binding: false }]);
  });

  it('does not wait for national parliaments but on the provisional agenda', () => {
    const steps = nextSteps('ordinary-legislative', at('propose', 'transmit-to-national-parliaments'));
    const waiting = steps.flatMap(({ step, waitsFor }) =>
      waitsFor.flatMap((wait) => (wait.for === 'day' ? [[step, formatDay(wait.from)]] : [])),
    );
    // 1 January and eight weeks is 26 February, whose last hour must have passed.
    expect(waiting).toEqual([['place-on-agenda', '2026-02-27']]);
  });

  it('begins with one step and offers it once', () => {
    expect(codes(nextSteps('ordinary-legislative', []))).toEqual(['propose']);
    expect(codes(nextSteps('ordinary-legislative', at('propose')))).not.toContain('propose');
  });

  it('offers again what may be taken again, and says so', () => {
    const upTo = ASYLUM_MANAGEMENT.history.slice(0, 4);
    const trilogue = nextSteps('ordinary-legislative', upTo).find(({ step }) => step === 'hold-trilogue');
    expect(trilogue?.again).toBe(true);
  });
});

describe('what comes next as a rule', () => {
  const usual = (...asked: Parameters<typeof nextSteps>): StepCode[] =>
    codes(nextSteps(...asked).filter(({ place }) => place === 'usual'));

  it('after a proposal is transmission, the working party, Coreper and a committee, and not its withdrawal', () => {
    const steps = usual('ordinary-legislative', at('propose'));
    expect(steps).toEqual(
      expect.arrayContaining([
        'transmit-to-national-parliaments',
        'start-in-working-party',
        'refer-to-committee',
      ]),
    );
    expect(steps).not.toContain('withdraw');
    expect(steps).not.toContain('amend-proposal');
    expect(steps).not.toContain('reach-general-approach');
  });

  it('after a mandate of the Council is no longer with national parliaments or the working party', () => {
    const steps = nextSteps('ordinary-legislative', at('propose', 'agree-mandate-in-coreper'));
    const placed = Object.fromEntries(steps.map(({ step, place }) => [step, place]));
    expect(placed).toMatchObject({
      'transmit-to-national-parliaments': 'possible',
      'start-in-working-party': 'possible',
      'agree-mandate-in-coreper': 'possible',
      'refer-to-committee': 'usual',
      'confirm-parliament-mandate': 'waits',
    });
  });

  it('does not wait for what the file has gone past: the Return Regulation is signed next', () => {
    const { kind, history, traits } = RETURNS;
    expect(usual(kind, history, traits)).toEqual(['sign']);
  });

  it('may have to wait for a day, which makes it no less usual', () => {
    const steps = nextSteps('ordinary-legislative', at('propose', 'transmit-to-national-parliaments'));
    expect(steps.find(({ step }) => step === 'place-on-agenda')?.place).toBe('usual');
  });
});

describe('what waits', () => {
  it('for Parliament’s mandate: trilogues, once the Council has one', () => {
    const [trilogue] = awaitedSteps('ordinary-legislative', at('propose', 'reach-general-approach')).filter(
      ({ step }) => step === 'hold-trilogue',
    );
    expect(trilogue?.waitsFor).toEqual([
      { for: 'mark', oneOf: ['parliament-mandate', 'parliament-first-reading'], binding: true },
    ]);
    expect(codes(awaitedSteps('ordinary-legislative', at('propose')))).not.toContain('hold-trilogue');
  });

  it('for signature: publication, and not yet entry into force', () => {
    const { kind, history, traits } = RETURNS;
    const waiting = codes(awaitedSteps(kind, history, traits));
    expect(waiting).toContain('publish');
    expect(waiting).not.toContain('enter-into-force');
  });

  it('for a fact: consent and opinion, when nobody has recorded what the legal basis asks', () => {
    const waiting = awaitedSteps('special-legislative', at('propose')).filter(({ waitsFor }) =>
      waitsFor.some((wait) => wait.for === 'fact'),
    );
    expect(codes(waiting)).toEqual(['deliver-opinion', 'give-consent', 'refuse-consent']);
  });

  it('for nothing, when its time has passed', () => {
    const { kind, history, traits } = ASYLUM_MANAGEMENT;
    expect(awaitedSteps(kind, history, traits)).toEqual([]);
  });
});
