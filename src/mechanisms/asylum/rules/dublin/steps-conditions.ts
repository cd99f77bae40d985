/** What the time limits of Dublin III depend on. */
import { every, rule } from '#kernel';
import { is, where } from '../../facts/read.ts';
import { DUBLIN_21_1_HIT, DUBLIN_24_2, DUBLIN_27_3, DUBLIN_29_2, JAWO } from '../../law/dublin.ts';
import type { TimeLimit } from '../time-limit.ts';
import { stepIn, type Look } from '../transfer/period.ts';

/** 21(1), 23(2), 24(2): a Eurodac hit; one in the VIS shortens nothing under Dublin III. */
export const dublinOnHit = rule('dublin.on-hit', DUBLIN_21_1_HIT, ({ facts }: Look) =>
  where(facts, 'transfer.hit', (hit) => hit === 'eurodac'),
);

/** 23, 24: the person is to be taken back. */
export const takesBack = rule('dublin.takes-back', DUBLIN_24_2, ({ facts }: Look) =>
  where(facts, 'transfer.kind', (kind) => kind === 'take-back'),
);

/** 27(3): the appeal has suspensive effect. */
export const dublinSuspensive = rule('dublin.suspensive', DUBLIN_27_3, ({ facts }: Look) =>
  where(facts, 'transfer.suspension', (suspension) => suspension === 'granted'),
);

/** C-163/17: the state responsible was told before the six months ended. */
const toldInTime = rule('dublin.told-in-time', JAWO, (look: Look, ordinary: TimeLimit) =>
  every(
    is(look.facts, 'transfer.hindranceReported'),
    stepIn('dublin.told-within', look, [ordinary], 'transfer.hindranceReportedOn'),
  ),
);

/** 29(2): absconded. Resistance and unfitness alone extend nothing under Dublin III. */
export const dublinAbsconded = rule('dublin.absconded', DUBLIN_29_2, (look: Look, ordinary: TimeLimit) =>
  every(
    where(look.facts, 'transfer.hindrance', (hindrance) => hindrance === 'absconded'),
    toldInTime(look, ordinary),
  ),
);

/** 29(2): imprisoned. */
export const dublinImprisoned = rule('dublin.imprisoned', DUBLIN_29_2, (look: Look, ordinary: TimeLimit) =>
  every(
    where(look.facts, 'transfer.hindrance', (hindrance) => hindrance === 'imprisoned'),
    toldInTime(look, ordinary),
  ),
);
