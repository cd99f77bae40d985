/** Three-letter codes of issuing states and nationalities, with two letters where there are (Doc 9303-3 § 5). */

/** ISO 3166-1: three letters, then two. */
const ISO =
  'ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW';

/** What zones use beside ISO: two letters where the standard or use gives them, else null. */
const OTHERS: Readonly<Record<string, string | null>> = {
  // Germany writes one letter.
  D: 'DE',
  // Citizens of British overseas territories, nationals (overseas), overseas citizens, protected persons, subjects.
  GBD: 'GB', GBN: 'GB', GBO: 'GB', GBP: 'GB', GBS: 'GB',
  // The Union’s laissez-passer, the United Nations, an agency of theirs, their mission in Kosovo; Kosovo itself.
  EUE: 'EU', UNO: 'UN', UNA: 'UN', UNK: null, RKS: 'XK',
  // Development banks, Interpol, the Order of Malta, the Organisation of Eastern Caribbean States and other authorities.
  XAA: null, XAB: null, XAC: null, XAE: null, XBA: null, XCC: null, XCE: null, XCO: null, XDC: null, XEC: null,
  XES: null, XIM: null, XMP: null, XOM: null, XPO: null, IAO: null,
  // Stateless; refugee under the 1951 Convention; other refugee; unspecified nationality.
  XXA: null, XXB: null, XXC: null, XXX: null,
  // The state of the standard’s examples.
  UTO: null,
  // Withdrawn codes that stand in older documents.
  ANT: 'AN', NTZ: 'NT', ROM: 'RO', SCG: 'CS', TMP: 'TP', YUG: 'YU', ZAR: 'ZR',
}; // prettier-ignore

const ALPHA_2: ReadonlyMap<string, string | null> = new Map([
  ...ISO.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)] as const),
  ...Object.entries(OTHERS),
]);

/** Whether the code is one that zones use. */
export function isStateCode(code: string): boolean {
  return ALPHA_2.has(code);
}

/** Two letters for a code of a zone (`D` and `DEU` are `DE`); null for what has none, and for codes nobody knows. */
export function alpha2Of(code: string): string | null {
  return ALPHA_2.get(code) ?? null;
}

/** All codes that a zone may hold. */
export function stateCodes(): readonly string[] {
  return [...ALPHA_2.keys()];
}
