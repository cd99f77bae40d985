/** The steps of the procedure and their time limits, each provision with what it is relied on for. */
import { lawLinesOf, type ProvisionName, type Words } from '#kernel';
import * as law from '../law/limits.ts';

const RELIED_ON: Readonly<Record<ProvisionName<typeof law>, Words>> = {
  APR_27_1: { en: 'Registration within five days', nl: 'Registratie binnen vijf dagen' },
  APR_27_3: { en: 'Made to another authority: passed on within three working days', nl: 'Bij een andere autoriteit gedaan: doorgestuurd binnen drie werkdagen' },
  APR_27_5: { en: 'Registration within fifteen days where very many apply', nl: 'Registratie binnen vijftien dagen als zeer velen verzoeken' },
  APR_27_7: { en: 'Registration only after the screening', nl: 'Registratie pas na de screening' },
  APR_28_1: { en: 'Lodging within 21 days from registration', nl: 'Indiening binnen 21 dagen vanaf registratie' },
  APR_28_2: { en: 'Lodging after a transfer: 21 days in the responsible state', nl: 'Indiening na een overdracht: 21 dagen in de verantwoordelijke lidstaat' },
  APR_28_5: { en: 'Lodging: an appointment within two months where very many apply', nl: 'Indiening: een afspraak binnen twee maanden als zeer velen verzoeken' },
  APR_35_3: { en: 'The accelerated examination: three months', nl: 'De versnelde behandelingsprocedure: drie maanden' },
  APR_35_4: { en: 'The regular examination: six months', nl: 'De gewone behandeling: zes maanden' },
  APR_35_5: { en: 'The regular examination: at most six months more', nl: 'De gewone behandeling: ten hoogste zes maanden meer' },
  APR_35_6: { en: 'After a transfer the examination runs from lodging in the responsible state', nl: 'Na een overdracht loopt de behandeling vanaf indiening in de verantwoordelijke lidstaat' },
  APR_35_7: { en: 'The examination postponed for an uncertain situation: 21 months at most', nl: 'De behandeling uitgesteld om een onzekere situatie: ten hoogste 21 maanden' },
  APR_40_1: { en: 'Explicit withdrawal', nl: 'Expliciete intrekking' },
  APR_40_4: { en: 'Rejected all the same, though withdrawn', nl: 'Toch afgewezen, hoewel ingetrokken' },
  APR_41_1_A: { en: 'Implicitly withdrawn: not lodged', nl: 'Impliciet ingetrokken: niet ingediend' },
  APR_41_1_B: { en: 'Implicitly withdrawn: no cooperation', nl: 'Impliciet ingetrokken: geen medewerking' },
  APR_41_1_C: { en: 'Implicitly withdrawn: no address', nl: 'Impliciet ingetrokken: geen adres' },
  APR_41_1_D: { en: 'Implicitly withdrawn: no interview', nl: 'Impliciet ingetrokken: geen onderhoud' },
  APR_41_1_E: { en: 'Implicitly withdrawn: not to be reached', nl: 'Impliciet ingetrokken: niet bereikbaar' },
  APR_41_1_F: { en: 'Implicitly withdrawn: left the state', nl: 'Impliciet ingetrokken: uit de staat vertrokken' },
  APR_41_5: { en: 'Rejected all the same, though abandoned', nl: 'Toch afgewezen, hoewel ervan is afgezien' },
  APD_6_1: { en: 'Before 12 June 2026: registration within three working days', nl: 'Voor 12 juni 2026: registratie binnen drie werkdagen' },
  APD_6_1_2: { en: 'Before 12 June 2026: registration within six working days where made elsewhere', nl: 'Voor 12 juni 2026: registratie binnen zes werkdagen als elders gedaan' },
  APD_6_5: { en: 'Before 12 June 2026: registration within ten working days where many apply', nl: 'Voor 12 juni 2026: registratie binnen tien werkdagen als velen verzoeken' },
  APD_31_3: { en: 'Before 12 June 2026: examination within six months', nl: 'Voor 12 juni 2026: behandeling binnen zes maanden' },
  APD_31_3_2: { en: 'Before 12 June 2026: after a transfer the examination runs from taking charge', nl: 'Voor 12 juni 2026: na een overdracht loopt de behandeling vanaf de overname' },
  APD_31_3_3: { en: 'Before 12 June 2026: examination, at most nine months more', nl: 'Voor 12 juni 2026: behandeling, ten hoogste negen maanden meer' },
  APD_31_3_4: { en: 'Before 12 June 2026: examination, as an exception three months beyond', nl: 'Voor 12 juni 2026: behandeling, bij uitzondering drie maanden daarboven' },
  APD_31_4: { en: 'Before 12 June 2026: examination postponed for an uncertain situation', nl: 'Voor 12 juni 2026: behandeling uitgesteld om een onzekere situatie' },
  APD_31_5: { en: 'Before 12 June 2026: examination, 21 months in any event', nl: 'Voor 12 juni 2026: behandeling, 21 maanden in elk geval' },
}; // prettier-ignore

export const limitLawLines = lawLinesOf({ ...law }, RELIED_ON);
