/** From when each act applies, each provision with what it is relied on for. */
import { lawLinesOf, type ProvisionName, type Words } from '#kernel';
import * as law from '../law/application.ts';

const RELIED_ON: Readonly<Record<ProvisionName<typeof law>, Words>> = {
  APR_79_3: { en: 'The Regulation for what was lodged from 12 June 2026, the Directive for what was lodged before', nl: 'De verordening voor wat vanaf 12 juni 2026 is ingediend, de richtlijn voor wat eerder is ingediend' },
  AMMR_84_1: { en: 'Responsibility for what was registered after 1 July 2026', nl: 'Verantwoordelijkheid voor wat na 1 juli 2026 is geregistreerd' },
  AMMR_84_2: { en: 'Dublin III for what was registered before', nl: 'Dublin III voor wat eerder is geregistreerd' },
  AMMR_85: { en: 'The Regulation on asylum and migration management applies from 1 July 2026', nl: 'De asiel- en migratiebeheerverordening geldt vanaf 1 juli 2026' },
  SCREENING_25: { en: 'Screening from 12 June 2026', nl: 'Screening vanaf 12 juni 2026' },
}; // prettier-ignore

export const applicationLawLines = lawLinesOf({ ...law }, RELIED_ON);
