/** The acts that the code base cites: of the Union, and the standards and proposals beside them. Every provision must name one of these codes. */
import type { ActCode } from './citation.ts';
import { Refusal } from './refusal.ts';

export type ActKind =
  | 'regulation'
  | 'directive'
  | 'decision'
  | 'implementing-decision'
  | 'treaty'
  | 'protocol'
  | 'convention'
  /** A text that is not law yet: a Commission proposal, a mandate of the Council, a position of the Parliament. */
  | 'proposal'
  /** A judgment of the Court of Justice, cited by its case number. */
  | 'judgment'
  /** A technical standard that the law refers to, such as Doc 9303; its places are sections. */
  | 'standard';

/** The languages in which the kernel speaks. Names of states exist in all official languages. */
export type Language = 'en' | 'nl';

export interface Act {
  readonly code: ActCode;
  /** Null for what EUR-Lex does not number: standards, and positions that only a tracker shows. */
  readonly celex: string | null;
  readonly kind: ActKind;
  /** As printed in its citation: `2024/1351`, or `604/2013` for acts numbered the old way. */
  readonly number: string;
  /** What it is called in a short citation: `AMMR`, but `TFEU` and `VWEU`. */
  readonly short: Readonly<Record<Language, string>>;
  /** How the act is cited in full: `Regulation (EU) 2024/1351`. */
  readonly cited: Readonly<Record<Language, string>>;
  /** The short title. */
  readonly title: Readonly<Record<Language, string>>;
  /** The European Legislation Identifier without its last part `/oj`; null where none is known. */
  readonly eli: string | null;
  /** Where it is read when it is not on EUR-Lex. */
  readonly page?: string;
}

const ELI = 'http://data.europa.eu/eli/';

type Row = readonly [
  code: ActCode,
  celex: string | null,
  kind: ActKind,
  number: string,
  citedEn: string,
  citedNl: string,
  titleEn: string,
  titleNl: string,
  eli: string | null,
];

// prettier-ignore
const ROWS: readonly Row[] = [
  ['AMMR', '32024R1351', 'regulation', '2024/1351', 'Regulation (EU) 2024/1351', 'Verordening (EU) 2024/1351',
    'Regulation on asylum and migration management', 'Verordening betreffende asiel- en migratiebeheer', 'reg/2024/1351'],
  ['APR', '32024R1348', 'regulation', '2024/1348', 'Regulation (EU) 2024/1348', 'Verordening (EU) 2024/1348',
    'Regulation establishing a common procedure for international protection in the Union',
    'Verordening tot vaststelling van een gemeenschappelijke procedure voor internationale bescherming in de Unie', 'reg/2024/1348'],
  ['EURODAC', '32024R1358', 'regulation', '2024/1358', 'Regulation (EU) 2024/1358', 'Verordening (EU) 2024/1358',
    'Regulation on the establishment of ‘Eurodac’ for the comparison of biometric data',
    'Verordening betreffende de instelling van “Eurodac” voor de vergelijking van biometrische gegevens', 'reg/2024/1358'],
  ['CR', '32024R1359', 'regulation', '2024/1359', 'Regulation (EU) 2024/1359', 'Verordening (EU) 2024/1359',
    'Regulation addressing situations of crisis and force majeure in the field of migration and asylum',
    'Verordening betreffende crisis- en overmachtsituaties op het gebied van migratie en asiel', 'reg/2024/1359'],
  ['SCREENING', '32024R1356', 'regulation', '2024/1356', 'Regulation (EU) 2024/1356', 'Verordening (EU) 2024/1356',
    'Regulation introducing the screening of third-country nationals at the external borders',
    'Verordening tot invoering van de screening van onderdanen van derde landen aan de buitengrenzen', 'reg/2024/1356'],
  ['QR', '32024R1347', 'regulation', '2024/1347', 'Regulation (EU) 2024/1347', 'Verordening (EU) 2024/1347',
    'Regulation on standards for the qualification as beneficiaries of international protection',
    'Verordening inzake normen voor de erkenning als personen die internationale bescherming genieten', 'reg/2024/1347'],
  ['RCD', '32024L1346', 'directive', '2024/1346', 'Directive (EU) 2024/1346', 'Richtlijn (EU) 2024/1346',
    'Directive laying down standards for the reception of applicants for international protection',
    'Richtlijn tot vaststelling van normen voor de opvang van personen die om internationale bescherming verzoeken', 'dir/2024/1346'],
  ['DUBLIN3', '32013R0604', 'regulation', '604/2013', 'Regulation (EU) No 604/2013', 'Verordening (EU) nr. 604/2013',
    'Dublin III Regulation', 'Dublin III-verordening', 'reg/2013/604'],
  ['DUBLIN-DETAIL', '32003R1560', 'regulation', '1560/2003', 'Commission Regulation (EC) No 1560/2003', 'Verordening (EG) nr. 1560/2003 van de Commissie',
    'Regulation with detailed rules for the Dublin system', 'Verordening met uitvoeringsbepalingen voor het Dublinsysteem', 'reg/2003/1560'],
  ['R1182', '31971R1182', 'regulation', '1182/71', 'Regulation (EEC, Euratom) No 1182/71', 'Verordening (EEG, Euratom) nr. 1182/71',
    'Regulation determining the rules applicable to periods, dates and time limits',
    'Verordening houdende vaststelling van de regels die van toepassing zijn op termijnen, data en aanvangs- en vervaltijden', 'reg/1971/1182'],
  ['POOL2026', '32025D2642', 'implementing-decision', '2025/2642', 'Council Implementing Decision (EU) 2025/2642', 'Uitvoeringsbesluit (EU) 2025/2642 van de Raad',
    'Decision establishing the Annual Solidarity Pool for 2026', 'Besluit tot instelling van de jaarlijkse solidariteitspool voor 2026', 'dec_impl/2025/2642'],
  ['SITUATIONS2026', '32025D2323', 'implementing-decision', '2025/2323', 'Commission Implementing Decision (EU) 2025/2323', 'Uitvoeringsbesluit (EU) 2025/2323 van de Commissie',
    'Decision determining which Member States are under migratory pressure, at risk of it or facing a significant migratory situation',
    'Besluit tot vaststelling welke lidstaten onder migratiedruk staan, daar risico op lopen of met een aanzienlijke migratiesituatie worden geconfronteerd', 'dec_impl/2025/2323'],
  ['TEU', '12016M/TXT', 'treaty', '2016', 'Treaty on European Union', 'Verdrag betreffende de Europese Unie',
    'Treaty on European Union', 'Verdrag betreffende de Europese Unie', 'treaty/teu_2016'],
  ['TFEU', '12016E/TXT', 'treaty', '2016', 'Treaty on the Functioning of the European Union', 'Verdrag betreffende de werking van de Europese Unie',
    'Treaty on the Functioning of the European Union', 'Verdrag betreffende de werking van de Europese Unie', 'treaty/tfeu_2016'],
  ['PROTOCOL1', '12016E/PRO/01', 'protocol', '1', 'Protocol No 1', 'Protocol nr. 1',
    'Protocol on the role of national Parliaments in the European Union',
    'Protocol betreffende de rol van de nationale parlementen in de Europese Unie', null],
  ['PROTOCOL2', '12016E/PRO/02', 'protocol', '2', 'Protocol No 2', 'Protocol nr. 2',
    'Protocol on the application of the principles of subsidiarity and proportionality',
    'Protocol betreffende de toepassing van de beginselen van subsidiariteit en evenredigheid', null],
  ['PROTOCOL19', '12016E/PRO/19', 'protocol', '19', 'Protocol No 19', 'Protocol nr. 19',
    'Protocol on the Schengen acquis integrated into the framework of the European Union',
    'Protocol betreffende het Schengenacquis dat is opgenomen in het kader van de Europese Unie', null],
  ['PROTOCOL21', '12016E/PRO/21', 'protocol', '21', 'Protocol No 21', 'Protocol nr. 21',
    'Protocol on the position of the United Kingdom and Ireland in respect of the area of freedom, security and justice',
    'Protocol betreffende de positie van het Verenigd Koninkrijk en Ierland ten aanzien van de ruimte van vrijheid, veiligheid en recht', null],
  ['PROTOCOL22', '12016E/PRO/22', 'protocol', '22', 'Protocol No 22', 'Protocol nr. 22',
    'Protocol on the position of Denmark', 'Protocol betreffende de positie van Denemarken', null],
  ['DUBLIN-NO-IS', '32001D0258', 'decision', '2001/258/EC', 'Council Decision 2001/258/EC', 'Besluit 2001/258/EG van de Raad',
    'Decision concluding the Dublin agreement with Iceland and Norway', 'Besluit betreffende de sluiting van de Dublinovereenkomst met IJsland en Noorwegen', 'dec/2001/258'],
  ['DUBLIN-DK', '32006D0188', 'decision', '2006/188/EC', 'Council Decision 2006/188/EC', 'Besluit 2006/188/EG van de Raad',
    'Decision concluding the Dublin and Eurodac agreement with Denmark', 'Besluit betreffende de sluiting van de Dublin- en Eurodac-overeenkomst met Denemarken', 'dec/2006/188'],
  ['DUBLIN-CH', '32008D0147', 'decision', '2008/147/EC', 'Council Decision 2008/147/EC', 'Besluit 2008/147/EG van de Raad',
    'Decision concluding the Dublin agreement with Switzerland', 'Besluit betreffende de sluiting van de Dublinovereenkomst met Zwitserland', 'dec/2008/147'],
  ['DUBLIN-LI', '32011D0351', 'decision', '2011/351/EU', 'Council Decision 2011/351/EU', 'Besluit 2011/351/EU van de Raad',
    'Decision concluding the Protocol on the accession of Liechtenstein to the Dublin agreement with Switzerland',
    'Besluit betreffende de sluiting van het Protocol over de toetreding van Liechtenstein tot de Dublinovereenkomst met Zwitserland', 'dec/2011/351'],
  ['CISA', '42000A0922(02)', 'convention', '1990', 'Convention implementing the Schengen Agreement', 'Schengenuitvoeringsovereenkomst',
    'Convention implementing the Schengen Agreement of 14 June 1985', 'Overeenkomst ter uitvoering van het Schengenakkoord van 14 juni 1985', null],
  ['SCHENGEN-GR', '31999D0848', 'decision', '1999/848/EC', 'Council Decision 1999/848/EC', 'Besluit 1999/848/EG van de Raad',
    'Decision on the full application of the Schengen acquis in Greece', 'Besluit betreffende de volledige toepassing van het Schengenacquis in Griekenland', 'dec/1999/848'],
  ['SCHENGEN-NORDIC', '32000D0777', 'decision', '2000/777/EC', 'Council Decision 2000/777/EC', 'Besluit 2000/777/EG van de Raad',
    'Decision on the application of the Schengen acquis in Denmark, Finland, Sweden, Iceland and Norway',
    'Besluit betreffende de toepassing van het Schengenacquis in Denemarken, Finland, Zweden, IJsland en Noorwegen', 'dec/2000/777'],
  ['SCHENGEN-2007', '32007D0801', 'decision', '2007/801/EC', 'Council Decision 2007/801/EC', 'Besluit 2007/801/EG van de Raad',
    'Decision on the full application of the Schengen acquis in nine Member States', 'Besluit betreffende de volledige toepassing van het Schengenacquis in negen lidstaten', 'dec/2007/801'],
  ['SCHENGEN-CH', '32008D0903', 'decision', '2008/903/EC', 'Council Decision 2008/903/EC', 'Besluit 2008/903/EG van de Raad',
    'Decision on the full application of the Schengen acquis in Switzerland', 'Besluit betreffende de volledige toepassing van het Schengenacquis in Zwitserland', 'dec/2008/903'],
  ['SCHENGEN-LI', '32011D0842', 'decision', '2011/842/EU', 'Council Decision 2011/842/EU', 'Besluit 2011/842/EU van de Raad',
    'Decision on the full application of the Schengen acquis in Liechtenstein', 'Besluit betreffende de volledige toepassing van het Schengenacquis in Liechtenstein', 'dec/2011/842'],
  ['SCHENGEN-HR', '32022D2451', 'decision', '2022/2451', 'Council Decision (EU) 2022/2451', 'Besluit (EU) 2022/2451 van de Raad',
    'Decision on the full application of the Schengen acquis in Croatia', 'Besluit betreffende de volledige toepassing van het Schengenacquis in Kroatië', 'dec/2022/2451'],
  ['SCHENGEN-BG-RO', '32024D3212', 'decision', '2024/3212', 'Council Decision (EU) 2024/3212', 'Besluit (EU) 2024/3212 van de Raad',
    'Decision on the full application of the Schengen acquis in Bulgaria and Romania', 'Besluit betreffende de volledige toepassing van het Schengenacquis in Bulgarije en Roemenië', 'dec/2024/3212'],
  ['SBC', '32016R0399', 'regulation', '2016/399', 'Regulation (EU) 2016/399', 'Verordening (EU) 2016/399',
    'Schengen Borders Code', 'Schengengrenscode', 'reg/2016/399'],
  ['PASSPORTS', '32004R2252', 'regulation', '2252/2004', 'Council Regulation (EC) No 2252/2004', 'Verordening (EG) nr. 2252/2004 van de Raad',
    'Regulation on standards for security features and biometrics in passports and travel documents',
    'Verordening betreffende normen voor de veiligheidskenmerken van en biometrische gegevens in paspoorten en reisdocumenten', 'reg/2004/2252'],
  ['GDPR', '32016R0679', 'regulation', '2016/679', 'Regulation (EU) 2016/679', 'Verordening (EU) 2016/679',
    'General Data Protection Regulation', 'Algemene verordening gegevensbescherming', 'reg/2016/679'],
  ['STCR', '32026R0463', 'regulation', '2026/463', 'Regulation (EU) 2026/463', 'Verordening (EU) 2026/463',
    'Regulation amending Regulation (EU) 2024/1348 as regards the application of the ‘safe third country’ concept',
    'Verordening tot wijziging van Verordening (EU) 2024/1348 wat betreft de toepassing van het begrip “veilig derde land”', 'reg/2026/463'],
  ['SCOR', '32026R0464', 'regulation', '2026/464', 'Regulation (EU) 2026/464', 'Verordening (EU) 2026/464',
    'Regulation amending Regulation (EU) 2024/1348 as regards the establishment of a list of safe countries of origin at Union level',
    'Verordening tot wijziging van Verordening (EU) 2024/1348 wat betreft de vaststelling van een lijst van veilige landen van herkomst op het niveau van de Unie', 'reg/2026/464'],
  ['RBPR', '32024R1349', 'regulation', '2024/1349', 'Regulation (EU) 2024/1349', 'Verordening (EU) 2024/1349',
    'Regulation establishing a return border procedure', 'Verordening tot vaststelling van een terugkeergrensprocedure', 'reg/2024/1349'],
  ['APD', '32013L0032', 'directive', '2013/32', 'Directive 2013/32/EU', 'Richtlijn 2013/32/EU',
    'Asylum Procedures Directive', 'Asielprocedurerichtlijn', 'dir/2013/32'],
  ['RETURN-DIRECTIVE', '32008L0115', 'directive', '2008/115', 'Directive 2008/115/EC', 'Richtlijn 2008/115/EG',
    'Return Directive', 'Terugkeerrichtlijn', 'dir/2008/115'],
  ['CAPACITY2024', '32024D2150', 'implementing-decision', '2024/2150', 'Commission Implementing Decision (EU) 2024/2150', 'Uitvoeringsbesluit (EU) 2024/2150 van de Commissie',
    'Decision on the adequate capacity of each Member State and the maximum number of applications in the border procedure per year',
    'Besluit over de toereikende capaciteit van elke lidstaat en het maximumaantal verzoeken in de grensprocedure per jaar', 'dec_impl/2024/2150'],
  ['CHARTER', '12016P/TXT', 'treaty', '2016', 'Charter of Fundamental Rights of the European Union', 'Handvest van de grondrechten van de Europese Unie',
    'Charter of Fundamental Rights of the European Union', 'Handvest van de grondrechten van de Europese Unie', 'treaty/char_2016'],
  ['DTC-PROPOSAL', '52024PC0670', 'proposal', 'COM(2024) 670', 'COM(2024) 670', 'COM(2024) 670 (voorstel)',
    'Proposal for a Regulation establishing the EU Digital Travel application', 'Voorstel voor een verordening tot vaststelling van de EU-applicatie voor digitaal reizen', null],
  ['DTC-ID-PROPOSAL', '52024PC0671', 'proposal', 'COM(2024) 671', 'COM(2024) 671', 'COM(2024) 671 (voorstel)',
    'Proposal for a Council Regulation on digital travel credentials based on identity cards', 'Voorstel voor een verordening van de Raad over digitale reiscredentials op basis van identiteitskaarten', null],
];

// What the law refers to for the technique. Titles are kept in the language they are published in.
// prettier-ignore
const STANDARDS: readonly (readonly [code: ActCode, title: string, page: string])[] = [
  ...(['Introduction', 'Specifications for the Security of the Design, Manufacture and Issuance of MRTDs', 'Specifications Common to all MRTDs', 'Specifications for Machine Readable Passports (MRPs) and other TD3 Size MRTDs', 'Specifications for TD1 Size Machine Readable Official Travel Documents (MROTDs)', 'Specifications for TD2 Size Machine Readable Official Travel Documents (MROTDs)', 'Machine Readable Visas', 'Emergency Travel Documents', 'Deployment of Biometric Identification and Electronic Storage of Data in MRTDs', 'Logical Data Structure (LDS) for Storage of Biometrics and Other Data in the Contactless Integrated Circuit (IC)', 'Security Mechanisms for MRTDs', 'Public Key Infrastructure for MRTDs']
    .map((title, index) => [`Doc 9303-${index + 1}`, `Machine Readable Travel Documents, Part ${index + 1}: ${title}`, `https://www.icao.int/publications/Documents/9303_p${index + 1}_cons_en.pdf`] as const)),
  ['TR DTC-VC', 'Technical Report: Digital Travel Credentials, Virtual Component Data Structure and PKI Mechanisms', 'https://www.icao.int/Security/FAL/TRIP/Pages/Publications.aspx'],
  ['TR DTC-PC', 'Technical Report: Digital Travel Credentials, Physical Component and Protocols', 'https://www.icao.int/Security/FAL/TRIP/Pages/Publications.aspx'],
  ['ISO/IEC 19794-5', 'Information technology: Biometric data interchange formats, Part 5: Face image data', 'https://www.iso.org/standard/50867.html'],
  ['ISO/IEC 39794-5', 'Information technology: Extensible biometric data interchange formats, Part 5: Face image data', 'https://www.iso.org/standard/72155.html'],
  ['ISO/IEC 18013-5', 'Personal identification: ISO-compliant driving licence, Part 5: Mobile driving licence (mDL) application', 'https://www.iso.org/standard/69084.html'],
  ['ISO/IEC 23220-2', 'Cards and security devices for personal identification: Building blocks for identity management via mobile devices, Part 2', 'https://www.iso.org/standard/86782.html'],
  ['ISO/IEC 23220-4', 'Cards and security devices for personal identification: Building blocks for identity management via mobile devices, Part 4: Protocols and services for operational phase', 'https://www.iso.org/standard/86785.html'],
  ['X.690', 'ASN.1 encoding rules: Basic (BER), Canonical (CER) and Distinguished Encoding Rules (DER)', 'https://www.itu.int/rec/T-REC-X.690'],
  ['RFC 5280', 'Internet X.509 Public Key Infrastructure Certificate and Certificate Revocation List (CRL) Profile', 'https://www.rfc-editor.org/rfc/rfc5280'],
  ['RFC 5652', 'Cryptographic Message Syntax (CMS)', 'https://www.rfc-editor.org/rfc/rfc5652'],
  ['RFC 8017', 'PKCS #1: RSA Cryptography Specifications Version 2.2', 'https://www.rfc-editor.org/rfc/rfc8017'],
  ['RFC 5480', 'Elliptic Curve Cryptography Subject Public Key Information', 'https://www.rfc-editor.org/rfc/rfc5480'],
  ['RFC 5639', 'Elliptic Curve Cryptography (ECC) Brainpool Standard Curves and Curve Generation', 'https://www.rfc-editor.org/rfc/rfc5639'],
  ['RFC 2849', 'The LDAP Data Interchange Format (LDIF)', 'https://www.rfc-editor.org/rfc/rfc2849'],
  ['RFC 7516', 'JSON Web Encryption (JWE)', 'https://www.rfc-editor.org/rfc/rfc7516'],
  ['RFC 9901', 'Selective Disclosure for JSON Web Tokens', 'https://www.rfc-editor.org/rfc/rfc9901'],
  ['BSI TR-03110', 'Advanced Security Mechanisms for Machine Readable Travel Documents and eIDAS Token', 'https://www.bsi.bund.de/EN/Themen/Unternehmen-und-Organisationen/Standards-und-Zertifizierung/Technische-Richtlinien/TR-nach-Thema-sortiert/tr03110/tr-03110.html'],
];

// Positions on a proposal, by the page that reports them: not law, and their text is not on EUR-Lex.
// prettier-ignore
const POSITIONS: readonly (readonly [code: ActCode, en: string, nl: string, titleEn: string, titleNl: string, page: string])[] = [
  ['DTC-MANDATE', 'Council mandate on COM(2024) 670', 'Raadsmandaat over COM(2024) 670',
    'Mandate of the Council of 19 November 2025 for negotiations on the EU Digital Travel application',
    'Mandaat van de Raad van 19 november 2025 voor onderhandelingen over de EU-applicatie voor digitaal reizen',
    'https://agenceurope.eu/en/bulletin/article/13756/18/member-states-adopt-their-mandate-to-create-eu-digital-application-for-entering-and-leaving-eu'],
  ['DTC-PARLIAMENT', 'Parliament position on COM(2024) 670', 'Standpunt van het Parlement over COM(2024) 670',
    'Position of the Parliament’s Civil Liberties Committee of 3 December 2025 on the EU Digital Travel application',
    'Standpunt van de Commissie burgerlijke vrijheden van het Parlement van 3 december 2025 over de EU-applicatie voor digitaal reizen',
    'https://agenparl.eu/2025/12/03/meps-endorse-digital-pre-clearance-system-to-speed-up-eu-border-crossings'],
];

// Judgments of the Court of Justice that a rule follows, by case number, parties, day and CELEX number.
// prettier-ignore
const JUDGMENTS: readonly (readonly [code: ActCode, parties: string, day: string, celex: string])[] = [
  ['C-648/11', 'MA and Others', '2013-06-06', '62011CJ0648'],
  ['C-63/15', 'Ghezelbash', '2016-06-07', '62015CJ0063'],
  ['C-490/16', 'A.S.', '2017-07-26', '62016CJ0490'],
  ['C-670/16', 'Mengesteab', '2017-07-26', '62016CJ0670'],
  ['C-163/17', 'Jawo', '2019-03-19', '62017CJ0163'],
  ['C-297/17', 'Ibrahim', '2019-03-19', '62017CJ0297'],
  ['C-564/18', 'LH', '2020-03-19', '62018CJ0564'],
  ['C-134/23', 'Elliniko Symvoulio gia tous Prosfyges', '2024-10-04', '62023CJ0134'],
  ['C-406/22', 'Ministerstvo vnitra České republiky', '2024-10-04', '62022CJ0406'],
  ['C-758/24', 'Alace and Canpelli', '2025-08-01', '62024CJ0758'],
  ['C-718/24', 'Aleb', '2026-02-05', '62024CJ0718'],
];

/** Acts whose short name is another in each language. A protocol has none but the one it is cited by. */
const SHORT: Readonly<Partial<Record<ActCode, Act['short']>>> = {
  TEU: { en: 'TEU', nl: 'VEU' },
  TFEU: { en: 'TFEU', nl: 'VWEU' },
  SBC: { en: 'SBC', nl: 'SGC' },
  GDPR: { en: 'GDPR', nl: 'AVG' },
  APD: { en: 'Directive 2013/32', nl: 'Richtlijn 2013/32' },
  'RETURN-DIRECTIVE': { en: 'Return Directive', nl: 'Terugkeerrichtlijn' },
  STCR: { en: 'Regulation 2026/463', nl: 'Verordening 2026/463' },
  SCOR: { en: 'Regulation 2026/464', nl: 'Verordening 2026/464' },
  DUBLIN3: { en: 'Dublin III', nl: 'Dublin III' },
  'DUBLIN-DETAIL': { en: 'Regulation 1560/2003', nl: 'Verordening 1560/2003' },
  CHARTER: { en: 'Charter', nl: 'Handvest' },
  PASSPORTS: { en: 'Regulation 2252/2004', nl: 'Verordening 2252/2004' },
  'DTC-PROPOSAL': { en: 'COM(2024) 670', nl: 'COM(2024) 670' },
  'DTC-ID-PROPOSAL': { en: 'COM(2024) 671', nl: 'COM(2024) 671' },
};

/** All registered acts, in a fixed order. */
export const ACTS: readonly Act[] = [
  ...ROWS.map(actOfRow),
  ...POSITIONS.map(actOfPosition),
  ...JUDGMENTS.map(actOfJudgment),
  ...STANDARDS.map(actOfStandard),
];

function actOfRow([code, celex, kind, number, citedEn, citedNl, titleEn, titleNl, eli]: Row): Act {
  return {
    code,
    celex,
    kind,
    number,
    short: SHORT[code] ?? (kind === 'protocol' ? { en: citedEn, nl: citedNl } : { en: code, nl: code }),
    cited: { en: citedEn, nl: citedNl },
    title: { en: titleEn, nl: titleNl },
    eli: eli === null ? null : ELI + eli,
  };
}

function actOfPosition([code, en, nl, titleEn, titleNl, page]: (typeof POSITIONS)[number]): Act {
  const cited = { en, nl };
  const title = { en: titleEn, nl: titleNl };
  return { code, celex: null, kind: 'proposal', number: en, short: cited, cited, title, eli: null, page };
}

function actOfJudgment([code, parties, day, celex]: (typeof JUDGMENTS)[number]): Act {
  const same = { en: code, nl: code };
  const title = {
    en: `Judgment of the Court of Justice of ${day}, ${parties}`,
    nl: `Arrest van het Hof van Justitie van ${day}, ${parties}`,
  };
  return { code, celex, kind: 'judgment', number: code, short: same, cited: same, title, eli: null };
}

function actOfStandard([code, title, page]: (typeof STANDARDS)[number]): Act {
  const same = { en: code, nl: code };
  return {
    code,
    celex: null,
    kind: 'standard',
    number: code,
    short: same,
    cited: same,
    title: { en: title, nl: title },
    eli: null,
    page,
  };
}

const BY_CODE: ReadonlyMap<ActCode, Act> = /* @__PURE__ */ new Map(ACTS.map((act) => [act.code, act]));

/** Whether an act is registered under this code. */
export function isActCode(code: string): boolean {
  return BY_CODE.has(code);
}

/** The act registered under a code. Throws a Refusal (`not-found`) when there is none. */
export function actOf(code: ActCode): Act {
  const act = BY_CODE.get(code);
  if (act) return act;
  throw new Refusal('not-found', `There is no act “${code}” in the register of acts.`, {
    remedy: 'Use a registered code such as AMMR, or add the act to the register of acts.',
  });
}
