/** What-ifs: a scenario beside the record, or two scenarios beside each other. The register is read, never written. */
import { procedure } from '#procedure';
import { comparisonOutput, comparisonSchema, whatIfOutput, whatIfSchema } from '../outputs/what-if-output.ts';
import { changeFields, changeSchema, resolveChange } from './change.ts';
import { cycleQuestion, loadCycle } from './load-cycle.ts';

export const whatIf = procedure({
  action: 'solidarity.whatIf',
  summary: {
    en: 'Change any input, see the cycle recomputed beside the record',
    nl: 'Verander een gegeven en zie de cyclus herberekend naast het vastgelegde',
  },
  method: 'POST',
  path: '/solidarity/what-if',
  view: {
    rows: 'differences',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'role.changed', head: 'Role' },
      { path: 'persons.recorded', head: 'Recorded' },
      { path: 'persons.changed', head: 'What-if' },
      { path: 'euro.changed', head: 'EUR' },
      { path: 'owed.changed', head: 'Owed EUR' },
    ],
  },
})
  .input(cycleQuestion.extend(changeFields))
  .output(whatIfSchema)
  .handler(async ({ input, context }) => {
    const { facts, sources } = await loadCycle(input, context);
    const change = await resolveChange(input, facts, context);
    return whatIfOutput(facts, change, sources, input.language);
  });

export const compare = procedure({
  action: 'solidarity.compare',
  summary: {
    en: 'Two scenarios beside each other, state by state',
    nl: 'Twee scenario’s naast elkaar, staat voor staat',
  },
  method: 'POST',
  path: '/solidarity/compare',
  view: {
    rows: 'differences',
    columns: [
      { path: 'state', head: 'State' },
      { path: 'role.first', head: 'Role, first' },
      { path: 'role.second', head: 'Role, second' },
      { path: 'persons.first', head: 'First' },
      { path: 'persons.second', head: 'Second' },
      { path: 'owed.first', head: 'Owed EUR, first' },
      { path: 'owed.second', head: 'Owed EUR, second' },
    ],
  },
})
  .input(cycleQuestion.extend({ first: changeSchema, second: changeSchema }))
  .output(comparisonSchema)
  .handler(async ({ input, context }) => {
    const { facts } = await loadCycle(input, context);
    const first = await resolveChange(input.first, facts, context);
    const second = await resolveChange(input.second, facts, context);
    return comparisonOutput(facts, first, second, input.language);
  });
