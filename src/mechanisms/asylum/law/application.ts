/** From when each act applies, one constant a provision. */
import { provision } from '#kernel';

/** The Regulation for applications lodged as from 12 June 2026; those lodged before stay under Directive 2013/32/EU. */
export const APR_79_3 = provision('APR', '79(3)');
/** Responsibility for an application registered after 1 July 2026; earlier events count. */
export const AMMR_84_1 = provision('AMMR', '84(1)');
/** Responsibility for an application registered before 1 July 2026 goes by Dublin III. */
export const AMMR_84_2 = provision('AMMR', '84(2)');
/** It applies from 1 July 2026. */
export const AMMR_85 = provision('AMMR', '85');
/** Screening from 12 June 2026. */
export const SCREENING_25 = provision('SCREENING', '25');
