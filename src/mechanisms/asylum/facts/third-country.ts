/** The third country that is looked at: as first country of asylum (APR 58) or as safe third country (APR 57, 59). */
import { choice, country, yesNo } from './kinds.ts';

export const THIRD_COUNTRY = {
  country: country(),
  /** Whether a designation as safe third country covers the applicant (59(2), 59(4)(a), 60, 63, 64). */
  designation: choice(['union', 'national', 'not-for-applicant', 'union-suspended', 'none']),
  /** Up-to-date information on the country bears the designation out (34(2)(c)). */
  designationBorneOut: yesNo(),

  /** The criteria of 58(1)(b) to (d) and 59(1)(a) to (c), for the applicant. */
  lifeAndLibertySafe: yesNo(),
  freeFromSeriousHarm: yesNo(),
  refoulementSafe: yesNo(),
  /** Protection can be requested now and, where the conditions are fulfilled, received (59(1)(d)). */
  canRequestProtection: yesNo(),

  /** Has ratified and respects the Geneva Convention (57(1)). */
  genevaParty: yesNo(),
  /** By its geographical limitation the Convention does not apply to the applicant there (57(1)). */
  outsideGenevaScope: yesNo(),
  /** The five criteria of 57(2). */
  mayStay: yesNo(),
  subsistence: yesNo(),
  healthcare: yesNo(),
  education: yesNo(),
  untilDurableSolution: yesNo(),

  /** Before travelling to the Union (58(1)(a)). */
  enjoyedProtection: yesNo(),
  canStillAvail: yesNo(),

  /** The applicant provides elements why the concept does not apply to them (58(2), 59(5)(a)). */
  elementsAgainst: yesNo(),
  /** Entitled here as family member under Directive 2003/86/EC or 2004/38/EC (recital 50). */
  familyRightsHere: yesNo(),

  /** What may make a connection (59(5)(b)(i)). */
  familyThere: yesNo(),
  settledOrStayed: yesNo(),
  languageOrCulture: yesNo(),
  otherConnection: yesNo(),
  /** On the basis of the connection it would be reasonable to go there. */
  reasonableToGo: yesNo(),
  /** Passed through or stayed there, or was at its border or in its transit zone, on the way to the Union (59(5)(b)(ii)). */
  transited: yesNo(),
  /** Protection could have been requested there then. */
  couldHaveRequested: yesNo(),
  /** An agreement or arrangement with the country covers the applicant (59(5)(b)(iii)). */
  agreement: yesNo(),
  /** It requires the merits of the requests for protection to be examined there. */
  agreementRequiresExamination: yesNo(),
  /** The Commission and the other member states were informed of it beforehand. */
  agreementAnnounced: yesNo(),
  /** An agreement of the Union by Article 218 TFEU under which those admitted are protected (59(7)). */
  unionAgreement: yesNo(),

  /** For an unaccompanied minor (58(3), 59(6)). */
  againstBestInterests: yesNo(),
  assurance: yesNo(),

  /** It is clear that the applicant will not be admitted or readmitted there (38(1)(a) and (b)). */
  clearlyNotAdmitted: yesNo(),
  /** The concept on which the application was rejected (58(5), 59(9)). */
  rejectedFor: choice(['first-country-of-asylum', 'safe-third-country', 'neither']),
  /** The country has since refused to admit or readmit the applicant. */
  refusedAdmission: yesNo(),
  /** It did not reply within the time limit set for it (58(5)). */
  replyMissed: yesNo(),

  /** Refugees receive protection in accordance with the Geneva Convention there (Directive 38(1)(e)). */
  protectionAsUnderGeneva: yesNo(),
  /** The applicant will be readmitted there (Directive 35). */
  willReadmit: yesNo(),
} as const;
