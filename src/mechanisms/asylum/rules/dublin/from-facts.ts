/** What Dublin III asks, read from the facts of a case. Where several states stand alike, the choice is asked for. */
import { addMonths, every, not, some, type Day, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { ABSENCE_MONTHS } from './cessation.ts';
import { readDocuments, readEntries, readStays } from './entry-from-facts.ts';
import type { DublinFacts } from './facts.ts';
import {
  readDependants,
  readFamily,
  readFamilyOfMinor,
  readTogether,
  unaccompaniedMinorAtLodging,
} from './family-from-facts.ts';
import { newReading, NONE, put, putHeld, type Reading } from './reading.ts';

/**
 * What the criteria ask (3(2), 7 to 16). That a state examines of its own accord or accepted on humanitarian grounds
 * (17) has happened since, as AMMR 37 has it: `shiftsUnderDublin`.
 */
export function dublinFacts(facts: Facts): DublinFacts {
  const reading = newReading();
  put(reading, 'lodgedIn', facts['application.state']);
  put(reading, 'lodgedOn', facts['application.lodgedOn']);
  put(reading, 'presentIn', facts['responsibility.presentIn']);
  put(reading, 'noTransferTo', facts['responsibility.charterRiskIn']);
  put(reading, 'examinedBy', null, NONE);
  put(reading, 'acceptedForFamilyBy', null, NONE);
  const minor = unaccompaniedMinorAtLodging(facts);
  putHeld(reading, 'unaccompaniedMinor', minor);
  put(reading, 'healthPreventsTravel', facts['responsibility.unableToTravel']);
  const dependants = facts['responsibility.dependants'];
  if (dependants !== undefined) readDependants(reading, facts, dependants);
  const family = facts['responsibility.family'];
  // Each has criteria of its own: what the other’s would ask need not be looked at.
  if (minor.held !== 'no') {
    if (family !== undefined) readFamilyOfMinor(reading, facts, family);
    readStayOfMinor(reading, facts);
  }
  if (minor.held !== 'yes') {
    if (family !== undefined) readFamily(reading, facts, family);
    readTogether(reading, facts);
    const {
      'responsibility.documents': documents,
      'responsibility.entries': entries,
      'responsibility.stays': stays,
    } = facts;
    if (documents !== undefined) readDocuments(reading, facts, documents);
    if (entries !== undefined) readEntries(reading, facts, entries);
    if (stays !== undefined) readStays(reading, stays);
    put(reading, 'leftTerritory', facts['responsibility.leftBeforeApplying']);
    put(reading, 'visaFreeWhereLodged', facts['responsibility.visaWaivedWhereRegistered']);
  }
  return { ...reading.values, found: reading.found, certain: reading.certain };
}

/** 8(4), C-648/11: whether the minor applied again where he or she is; and which of the two states the best interests speak for. */
function readStayOfMinor(reading: Reading, facts: Facts): void {
  const again = every(not(stillAtFirst(facts)), is(facts, 'transfer.newApplication'));
  const first = is(facts, 'responsibility.registrationInBestInterests');
  putHeld(reading, 'minorLodgedWherePresent', again);
  putHeld(reading, 'minorStaysInBestInterests', some(every(not(again), first), every(again, not(first))));
}

function stillAtFirst(facts: Facts): Finding {
  const first = facts['application.state'];
  return first === undefined
    ? where(facts, 'application.state', () => true)
    : where(facts, 'responsibility.presentIn', (present) => present === first);
}

/** What ends the obligations (19(2) and (3)), by that day; a document of another state (19(1)) is among what happened since. */
export function dublinCessationFacts(facts: Facts, asOf: Day): DublinFacts {
  const reading = newReading();
  const { 'responsibility.leftTerritory': gone, 'responsibility.leftOn': left } = facts;
  if (gone === true) put(reading, 'leftOn', left);
  else put(reading, 'leftOn', gone === false ? null : undefined, is(facts, 'responsibility.leftTerritory'));
  const returned = facts['responsibility.returned'];
  // Before three months it does not matter whether the person has come back.
  const tooSoon = left !== undefined && asOf < addMonths(left, ABSENCE_MONTHS);
  if (tooSoon || returned === false) put(reading, 'cameBackOn', asOf);
  else if (returned === true) put(reading, 'cameBackOn', facts['responsibility.returnedOn']);
  else put(reading, 'cameBackOn', undefined, is(facts, 'responsibility.returned'));
  put(reading, 'keptDocument', facts['responsibility.validDocumentOfResponsible']);
  put(reading, 'returnCarriedOut', facts['responsibility.returnCarriedOut']);
  put(reading, 'laterDocumentOf', null, NONE);
  return { ...reading.values, found: reading.found };
}
