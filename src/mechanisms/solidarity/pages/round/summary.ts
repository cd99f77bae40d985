/** One sentence for what will be recorded: `Germany pledges 4 555 relocations and EUR 1 000.` */
import { isMemberState, parseDay, parseEuro, stateName, type OfficialLanguage } from '#kernel';
import type { TFunction } from 'i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import type { ActionName } from '../../record/actions.ts';

type Data = Readonly<Record<string, unknown>>;

/** `data` is that of an event, parsed. */
export function summaryOf(action: ActionName, data: Data, locale: OfficialLanguage, t: TFunction): string {
  const { outcome, position, states } = data;
  const formats = formatsIn(locale);
  const named = Array.isArray(states)
    ? states.map((one: { state: string; category: string }) =>
        t('sum.situation', {
          state: nameOf(one.state, locale),
          situation: t(`choice.${one.category}`).toLowerCase(),
        }),
      )
    : [];
  const day = data['on'] ?? data['adoptedOn'];
  return t(`sum.${action}`, {
    state: nameOf(data['state'], locale),
    beneficiary: nameOf(data['beneficiary'], locale),
    on: typeof day === 'string' ? formats.day(parseDay(day)) : '',
    basis: data['basis'],
    amounts: amountsOf(data, locale, t),
    count: named.length,
    list: formats.list(named),
    cases: typeof data['cases'] === 'number' ? formats.whole(data['cases']) : '',
    outcome: typeof outcome === 'string' ? t(`choice.${outcome}`).toLowerCase() : '',
    position: typeof position === 'string' ? t(`choice.${position}`).toLowerCase() : '',
  });
}

/** `4 555 relocations and EUR 1 000`; what is not said is left out. */
export function amountsOf(data: Data, locale: OfficialLanguage, t: TFunction): string {
  const formats = formatsIn(locale);
  const { relocations, money, alternative } = data;
  const parts = [
    typeof relocations === 'number' ? t('sum.relocations', { n: formats.whole(relocations) }) : '',
    typeof money === 'string' ? formats.exactEuro(parseEuro(money)) : '',
    typeof alternative === 'string'
      ? t('sum.alternative', { n: formats.exactEuro(parseEuro(alternative)) })
      : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('sum.nothing') : formats.list(parts);
}

function nameOf(code: unknown, locale: OfficialLanguage): string {
  return typeof code === 'string' && isMemberState(code) ? stateName(code, locale) : '';
}
