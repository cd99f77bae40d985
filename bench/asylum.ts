/** Full determinations of asylum cases on one core, with and without reasons; and the grounds of acceleration beside two rule engines. */
import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import { Bench } from 'tinybench';
import { dayOf, NO_HOLIDAYS, outcomesOnly, reasonsOf } from '#kernel';
import { answers, assess, prepare } from '../src/mechanisms/asylum/assessment/assess.ts';
import { FACT_KINDS, type Facts } from '../src/mechanisms/asylum/facts/index.ts';
import { DEFAULT_PARAMETERS } from '../src/mechanisms/asylum/parameters.ts';
import { acceleration } from '../src/mechanisms/asylum/rules/accelerated/acceleration.ts';
import { table, type Result } from './table.ts';

const GIVEN = { parameters: DEFAULT_PARAMETERS, calendar: NO_HOLIDAYS, asOf: dayOf(2026, 11, 30) };
const CASES = 500;

/** Random cases, the same in each run: everything is known, so that the engines can answer them too. */
const stated: readonly Facts[] = Array.from({ length: CASES }, (_, at) => knownCase(seeded(at + 1)));
const cases: readonly Facts[] = stated.map((facts) => prepare(facts, GIVEN));
/** The same before anything happened to them: no request, transfer, offset or decision, as most cases are looked at. */
const fresh: readonly Facts[] = stated.map((facts) => prepare(beforeSteps(facts), GIVEN));

function beforeSteps(facts: Facts): Facts {
  const later = /^(?:transfer|remedy)\.|^responsibility\.(?:criterion|beneficiary|admittedPerson|absconded)/;
  return Object.fromEntries(Object.entries(facts).filter(([path]) => !later.test(path))) as Facts;
}

function knownCase(random: () => number): Facts {
  const known: Record<string, unknown> = {};
  for (const [path, kind] of FACT_KINDS) {
    if (kind.form === 'yes-no') known[path] = random() < 0.15;
    if (kind.form === 'choice') known[path] = kind.options?.[Math.floor(random() * kind.options.length)];
    if (kind.form === 'list' || kind.form === 'states') known[path] = [];
  }
  const minor = random() < 0.3;
  return {
    ...known,
    'application.state': 'NL',
    'application.madeOn': dayOf(2026, 8, 1),
    'application.registeredOn': dayOf(2026, 8, 3),
    'application.lodgedOn': dayOf(2026, 8, 10),
    'arrival.on': dayOf(2026, 8, 1),
    'applicant.minor': minor,
    'applicant.unaccompanied': minor && random() < 0.5,
    'applicant.nationality': 'EGY',
    'origin.unionRate': Math.round(random() * 1_000) / 10,
  } as Facts;
}

/** A small generator of our own seed, since Math.random has none. */
function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return (state >>> 0) / 4_294_967_296;
  };
}

type Accelerate = (facts: Facts) => string | Promise<string>;

const ANY = ['irrelevantIssues', 'unconvincing', 'delaysRemoval', 'safeOrigin', 'danger', 'expelledForDanger', 'documentsDestroyed'] as const; // prettier-ignore
const MINOR = ['safeOrigin', 'danger', 'expelledForDanger', 'documentsDestroyed'] as const;

/** Names without dots, which the engines read as paths. */
function flat(facts: Facts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([path, value]) =>
      /^(?:examination|applicant|admissibility|origin)\./.test(path)
        ? [[path.slice(path.indexOf('.') + 1), value]]
        : [],
    ),
  );
}

/** The cases in the form that the engines read, made beforehand as ours are: what is measured is the deciding. */
const flattened = new Map(cases.map((facts) => [facts, flat(facts)]));

function jsonRules(): Accelerate {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const so = (fact: string, value: unknown = true) => ({ fact, operator: 'equal', value });
  const unaccompanied = { all: [so('minor'), so('unaccompanied')] };
  const accompanied = { any: [so('minor', false), so('unaccompanied', false)] };
  const suitable = [
    { any: [so('proceduralNeeds', false), so('supportInAccelerated')] },
    so('tooComplex', false),
  ];
  const shared = [
    { all: [so('misled'), so('opportunityToShowCause')] },
    { all: [so('earlierApplication'), so('earlierDecisionFinal'), so('inadmissible', false)] },
    {
      all: [
        { fact: 'unionRate', operator: 'lessThanInclusive', value: 20 },
        so('significantChange', false),
        so('guidanceNote', false),
        so('categoryNotRepresented', false),
      ],
    },
  ];
  const late = [
    { all: [{ fact: 'entry', operator: 'notEqual', value: 'lawful' }, so('lateGivenEntry')] },
    {
      all: [
        { fact: 'entry', operator: 'notEqual', value: 'unlawful' },
        so('lateGivenGrounds'),
        so('surPlace', false),
      ],
    },
  ];
  engine.addRule({
    conditions: {
      all: [accompanied, ...suitable, { any: [...ANY.map((fact) => so(fact)), ...shared, ...late] }],
    },
    event: { type: 'required' },
  });
  engine.addRule({
    conditions: { all: [unaccompanied, ...suitable, { any: [...MINOR.map((fact) => so(fact)), ...shared] }] },
    event: { type: 'permitted' },
  });
  return async (facts) => (await engine.run(flattened.get(facts))).events[0]?.type ?? 'not';
}

async function zen(): Promise<Accelerate> {
  const shared =
    '(misled and opportunityToShowCause) or (earlierApplication and earlierDecisionFinal and not inadmissible) or (unionRate <= 20 and not significantChange and not guidanceNote and not categoryNotRepresented)';
  const late =
    '(entry != "lawful" and lateGivenEntry) or (entry != "unlawful" and lateGivenGrounds and not surPlace)';
  const suitable = '(not proceduralNeeds or supportInAccelerated) and not tooComplex';
  const alone = '(minor and unaccompanied)';
  const value = `not (${suitable}) ? "not" : ${alone} ? (${MINOR.join(' or ')} or ${shared} ? "permitted" : "not") : (${ANY.join(' or ')} or ${shared} or ${late} ? "required" : "not")`;
  const decision = new ZenEngine().createDecision(
    Buffer.from(
      JSON.stringify({
        contentType: 'application/vnd.gorules.decision',
        nodes: [
          { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
          {
            id: 'rule',
            type: 'expressionNode',
            name: 'rule',
            position: { x: 1, y: 0 },
            content: { expressions: [{ id: '1', key: 'acceleration', value }] },
          },
          { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
        ],
        edges: [
          { id: 'a', sourceId: 'in', targetId: 'rule', type: 'edge' },
          { id: 'b', sourceId: 'rule', targetId: 'out', type: 'edge' },
        ],
      }),
    ),
  );
  return async (facts) => {
    const { result } = await decision.evaluate(flattened.get(facts) ?? {});
    return (result as { acceleration: string }).acceleration;
  };
}

const OURS = 'acquis (with findings)';

export async function benchAsylum(): Promise<Result[]> {
  const ours: Accelerate = (facts) => acceleration(facts, DEFAULT_PARAMETERS).outcome ?? 'open';
  const all: Record<string, Accelerate> = {
    [OURS]: ours,
    'json-rules-engine': jsonRules(),
    'zen-engine': await zen(),
  };
  for (const [name, accelerate] of Object.entries(all)) {
    for (const facts of cases) {
      const [expected, got] = [await ours(facts), await accelerate(facts)];
      if (expected !== got) throw new Error(`${name} says ${got}, not ${expected}: ${JSON.stringify(facts)}`);
    }
  }
  const bench = new Bench({ time: 2_000, warmupTime: 500 });
  let at = 0;
  const next = (): Facts => cases[(at += 1) % CASES] ?? {};
  for (const [name, accelerate] of Object.entries(all)) bench.add(name, () => accelerate(next()));
  await bench.run();
  const engines = bench.tasks.map((task) => ({ name: task.name, perSecond: perSecond(task) }));
  table('Grounds of acceleration (APR 42), cases a second on one core', engines);

  const full = [
    {
      name: 'outcomes alone, facts as stated',
      perSecond: timed((facts) => outcomesOnly(() => assess(facts, GIVEN).answers.length), stated),
    },
    { name: 'outcomes alone', perSecond: timed((facts) => outcomesOnly(() => answers(facts, GIVEN).length)) },
    {
      name: 'with all reasons',
      perSecond: timed((facts) =>
        answers(facts, GIVEN).reduce((sum, { findings }) => sum + reasonsOf(findings).length, 0),
      ),
    },
  ];
  const plain = [
    {
      name: 'before any request or decision: outcomes alone',
      perSecond: timed((facts) => outcomesOnly(() => answers(facts, GIVEN).length), fresh),
    },
    {
      name: 'before any request or decision: with all reasons',
      perSecond: timed(
        (facts) => answers(facts, GIVEN).reduce((sum, { findings }) => sum + reasonsOf(findings).length, 0),
        fresh,
      ),
    },
  ];
  const questions = (some: readonly Facts[]): number =>
    some.reduce((sum, facts) => sum + answers(facts, GIVEN).length, 0) / CASES;
  table('Full determinations of a case, a second on one core', [...full, ...plain]);
  console.log(
    `  Questions a case: ${questions(cases).toFixed(1)}, and ${questions(fresh).toFixed(1)} before any request or decision.`,
  );
  return [...engines, ...full, ...plain];
}

/** No case comes twice in a row, so that nothing that was worked out for one is there when it comes again. */
function timed(run: (facts: Facts) => number, among: readonly Facts[] = cases): number {
  let kept = 0;
  for (let i = 0; i < 20_000; i += 1) kept += run(among[i % CASES] ?? {});
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < 2_000) {
    for (const facts of among) kept += run(facts);
    count += CASES;
  }
  if (kept === 0) throw new Error('Nothing was determined.');
  return (count / (performance.now() - start)) * 1_000;
}

function perSecond(task: Bench['tasks'][number]): number {
  const { result } = task;
  return 'latency' in result ? 1_000 / result.latency.mean : Number.NaN;
}
