/** A meeting as it leaves the door. */
import type { Day, Language } from '#kernel';
import { itemKey, type Meeting } from '../record/meeting.ts';
import type { Dossier } from '../record/dossier.ts';
import { CONFIGURATION_WORDS, TYPE_WORDS } from '../words/agenda-words.ts';
import { dossierHead, titleOf } from './dossier-output.ts';

export function meetingHead(meeting: Meeting, language: Language) {
  const { name, configuration, from, to, place, informal, items, example } = meeting;
  return {
    name,
    configuration,
    title: CONFIGURATION_WORDS[configuration][language],
    from,
    to,
    place,
    informal,
    points: items.filter(({ type }) => type !== null).length,
    example,
  };
}

export function meetingToJson(
  meeting: Meeting,
  dossiers: readonly Dossier[],
  today: Day,
  language: Language,
) {
  const byName = new Map(dossiers.map((dossier) => [dossier.name, dossier]));
  return {
    ...meetingHead(meeting, language),
    items: meeting.items.map((item, place) => {
      const dossier = item.dossier === null ? undefined : byName.get(item.dossier);
      return {
        key: itemKey(item, place),
        part: item.part,
        partTitle: item.partTitle === null ? null : titleOf(item.partTitle, language),
        number: item.number,
        letter: item.letter,
        title: titleOf(item.title, language),
        type: item.type,
        typeText: item.type === null ? null : TYPE_WORDS[item.type][language],
        announced: item.announced,
        dossier: dossier === undefined ? null : dossierHead(dossier, today, language),
      };
    }),
    source: meeting.source,
  };
}
