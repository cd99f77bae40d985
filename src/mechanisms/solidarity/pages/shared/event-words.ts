/** What an event of a cycle says, in one sentence of plain text: for the register, the first page and a state's page. */
import { isMemberState, parseDay, stateName, type Language, type OfficialLanguage } from '#kernel';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import type { CycleEventType } from '../../events.ts';

type Data = Readonly<Record<string, unknown>>;

const TITLES: Readonly<Record<CycleEventType | 'FiguresImported', Readonly<Record<Language, string>>>> = {
  SituationsDetermined: {
    en: 'The situation of the states determined',
    nl: 'Situatie van de staten bepaald',
  },
  ProposalMade: { en: 'The pool proposed', nl: 'Pool voorgesteld' },
  ForumConvened: { en: 'High-Level Forum convened', nl: 'Forum op hoog niveau bijeengeroepen' },
  ForumReconvened: { en: 'High-Level Forum reconvened', nl: 'Forum op hoog niveau opnieuw bijeengeroepen' },
  PoolAdopted: { en: 'The pool adopted', nl: 'Pool vastgesteld' },
  PledgeRecorded: { en: 'Pledge recorded', nl: 'Toezegging vastgelegd' },
  NeedNotified: { en: 'Need notified', nl: 'Behoefte gemeld' },
  PressureSelfDeclared: { en: 'Pressure declared by the state itself', nl: 'Druk door de staat zelf gemeld' },
  SelfDeclarationDecided: { en: 'Self-declared pressure decided on', nl: 'Over zelf gemelde druk beslist' },
  DeductionRequested: { en: 'Deduction requested', nl: 'Vermindering gevraagd' },
  DeductionAssessed: { en: 'Deduction assessed', nl: 'Vermindering beoordeeld' },
  DeductionDecided: { en: 'Deduction decided on', nl: 'Over vermindering beslist' },
  DrawAgreed: { en: 'Draw agreed', nl: 'Beroep op de pool afgesproken' },
  DeliveryConfirmed: { en: 'Delivery confirmed', nl: 'Levering bevestigd' },
  AlternativeConvertedToMoney: { en: 'Measures turned into money', nl: 'Maatregelen omgezet in geld' },
  ShortcomingFound: { en: 'Systemic shortcomings found', nl: 'Systematische tekortkomingen vastgesteld' },
  ShortcomingEnded: { en: 'Systemic shortcomings ended', nl: 'Systematische tekortkomingen beëindigd' },
  OffsetTaken: { en: 'Cases taken over', nl: 'Zaken overgenomen' },
  PositionStated: { en: 'Position stated', nl: 'Standpunt bekendgemaakt' },
  YearClosed: { en: 'Year closed', nl: 'Jaar afgesloten' },
  FiguresImported: { en: 'Figures imported', nl: 'Cijfers ingelezen' },
};

const WORDS = {
  en: {
    persons: (n: string) => `${n} persons`,
    alternative: (n: string) => `${n} in alternative measures`,
    cases: (n: string) => `${n} cases`,
    states: (n: string) => `${n} states`,
    notPublic: 'size not public',
    on: (day: string) => `on ${day}`,
    article: (n: string) => `under Article ${n}`,
    values: {
      granted: 'granted', refused: 'refused', full: 'in full', accepted: 'accepted',
      'accepted-without-pool': 'accepted, without the pool', 'not-accepted': 'not accepted',
      against: 'voted against', abstained: 'abstained', statement: 'made a statement',
    } as Readonly<Record<string, string>>,
  },
  nl: {
    persons: (n: string) => `${n} personen`,
    alternative: (n: string) => `${n} aan alternatieve maatregelen`,
    cases: (n: string) => `${n} zaken`,
    states: (n: string) => `${n} staten`,
    notPublic: 'omvang niet openbaar',
    on: (day: string) => `op ${day}`,
    article: (n: string) => `op grond van artikel ${n}`,
    values: {
      granted: 'toegekend', refused: 'geweigerd', full: 'geheel', accepted: 'aanvaard',
      'accepted-without-pool': 'aanvaard, zonder de pool', 'not-accepted': 'niet aanvaard',
      against: 'stemde tegen', abstained: 'onthield zich', statement: 'legde een verklaring af',
    } as Readonly<Record<string, string>>,
  },
}; // prettier-ignore

/** The title of an event's type; the type itself where it is none of a cycle. */
export function eventTitle(type: string, language: Language): string {
  return type in TITLES ? TITLES[type as CycleEventType][language] : type;
}

/** Title and particulars: `Pledge recorded: Germany, 4,555 persons`. Reads any data, since old events stay. */
export function eventInWords(
  { type, data }: { readonly type: string; readonly data: unknown },
  language: Language,
  locale: OfficialLanguage = language,
): string {
  const parts = typeof data === 'object' && data !== null ? particulars(data as Data, language, locale) : [];
  const title = eventTitle(type, language);
  return parts.length === 0 ? title : `${title}: ${parts.join(', ')}`;
}

function particulars(data: Data, language: Language, locale: OfficialLanguage): string[] {
  const words = WORDS[language];
  const formats = formatsIn(locale);
  const parts: string[] = [];
  const euro = (value: unknown): string | null => {
    const amount = typeof value === 'string' ? Number(value) : Number.NaN;
    return Number.isFinite(amount) && amount > 0 ? formats.wholeEuro(amount) : null;
  };
  for (const value of [data['state'], data['beneficiary']]) {
    if (typeof value === 'string' && isMemberState(value)) parts.push(stateName(value, locale));
  }
  if (Array.isArray(data['states'])) parts.push(words.states(formats.whole(data['states'].length)));
  const count = data['relocations'];
  if (typeof count === 'number' && count > 0) parts.push(words.persons(formats.whole(count)));
  const money = euro(data['money']);
  if (money !== null) parts.push(money);
  const alternative = euro(data['alternative']);
  if (alternative !== null) parts.push(words.alternative(alternative));
  if (typeof data['cases'] === 'number') parts.push(words.cases(formats.whole(data['cases'])));
  if (typeof data['basis'] === 'string') parts.push(words.article(data['basis']));
  for (const value of [data['outcome'], data['position']]) {
    if (typeof value === 'string') parts.push(words.values[value] ?? value);
  }
  const granted = data['granted'];
  if (typeof granted === 'number') parts.push(words.persons(formats.whole(granted)));
  else if (granted === 'full') parts.push(words.values['full'] ?? 'full');
  else if (granted === null && data['outcome'] === 'granted') parts.push(words.notPublic);
  const anAmount = (typeof count === 'number' && count > 0) || money !== null || alternative !== null;
  const anUnknown = [count, data['money'], data['alternative']].includes(null);
  if (!anAmount && anUnknown) parts.push(words.notPublic);
  const day = data['on'] ?? data['adoptedOn'];
  if (typeof day === 'string' && /^\d{4}-[01]\d-[0-3]\d$/.test(day))
    parts.push(words.on(formats.day(parseDay(day))));
  return parts;
}
