import { expect, it } from 'vitest';
import { tell } from './tell.ts';

const dossier = (type: string, data: unknown) => ({
  stream: 'council/dossier/return-regulation',
  type,
  data,
});

it('tells of a meeting, a dossier, a step and a position, and where each is', () => {
  const meeting = {
    stream: 'council/meeting/jha-2025-12-08',
    type: 'AgendaSet',
    data: { configuration: 'JHA', from: '2025-12-08', to: '2025-12-09' },
  };
  expect(tell(meeting, 'en', 'en')?.text).toMatch(
    /^Agenda recorded: Justice and Home Affairs, 8\s?.\s?9 December 2025$/u,
  );
  expect(tell(meeting, 'nl', 'nl')?.to).toBe('/council/agenda/jha-2025-12-08');
  expect(tell(dossier('DossierOpened', { title: { nl: 'Terugkeerverordening' } }), 'en', 'en')).toEqual({
    text: 'Dossier opened: Terugkeerverordening',
    to: '/council/dossiers/return-regulation',
  });
  expect(tell(dossier('StepTaken', { step: 'propose', on: '2025-03-11' }), 'en', 'en')?.text).toBe(
    'Step recorded of return-regulation, 11 Mar 2025: submits its proposal',
  );
  const position = dossier('PositionTaken', { by: 'NL', position: 'conditional', on: '2025-11-20' });
  expect(tell(position, 'nl', 'nl')?.text).toBe(
    'Standpunt vastgelegd over return-regulation: Nederland steunt onder voorwaarden',
  );
  expect(tell(dossier('DossierRemoved', {}), 'en', 'en')?.text).toBe(
    'Dossier taken off the desk: return-regulation',
  );
});

it('tells of a promise to parliament, and that it was kept', () => {
  const at = (type: string, data: unknown) => ({ stream: 'council/meeting/jha-2025-12-08', type, data });
  const made = at('CommitmentMade', {
    key: 'I.1',
    text: { en: 'A letter on return hubs' },
    due: '2026-01-15',
  });
  expect(tell(made, 'nl', 'nl')?.text).toBe(
    'Toezegging vastgelegd bij punt I.1 van jha-2025-12-08: A letter on return hubs',
  );
  expect(tell(at('CommitmentMet', { key: 'I.1', place: 0, on: '2026-01-14' }), 'en', 'en')).toEqual({
    text: 'Commitment recorded as met, 14 Jan 2026: point I.1 of jha-2025-12-08',
    to: '/council/agenda/jha-2025-12-08',
  });
});

it('says the type of an event that it does not know, and leaves those of others to others', () => {
  expect(tell(dossier('Something', 3), 'en', 'en')?.text).toBe('Something');
  expect(tell({ stream: 'solidarity/cycle/2026', type: 'StepTaken', data: {} }, 'en', 'en')).toBeUndefined();
});
