// `npm run new-mechanism NAME`: an empty mechanism with the standard shape, mounted, linted and tested as made.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { ROOT, setup } from './setup.mjs';

const USAGE = 'Usage: npm run new-mechanism NAME, where NAME is in kebab-case, such as entry-exit.';
const RESERVED = ['register', 'law', 'access', 'vault', 'index', 'health'];

/** Words that JavaScript keeps for itself cannot name what the mechanism exports. */
function isReservedWord(word) {
  try {
    return typeof new Function(`'use strict'; const ${word} = 0;`) !== 'function';
  } catch {
    return true;
  }
}

const [name, ...rest] = process.argv.slice(2);
if (name === '--help' || name === '-h') {
  console.log(USAGE);
  process.exit(0);
}
if (name === undefined || rest.length > 0) refuse(USAGE);
if (!/^[a-z]+(-[a-z]+)*$/.test(name))
  refuse(`“${name}” is not in kebab-case: use letters and single hyphens, such as entry-exit.`);
if (RESERVED.includes(name)) refuse(`“${name}” is a name of the house itself: take another.`);

setup();

// The tests make a mechanism in a copy of the tree.
const root = process.env.ACQUIS_ROOT ?? ROOT;
const folder = join(root, 'src', 'mechanisms', name);
if (existsSync(folder)) refuse(`There is a mechanism “${name}” already: ${folder}.`);

const camel = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
if (isReservedWord(camel)) refuse(`“${name}” is a word of JavaScript: take another, such as ${name}-rules.`);
const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const FILES = {
  'README.md': `# ${title}

What it decides, in a sentence.

| Article | Question | Function |
|---|---|---|
| TFEU 78(1) | is the question asked | \`rules/first-question.ts\` |

## Left out, and why
`,
  'law.ts': `/** The provisions that the mechanism rests on, one constant each, with what it is relied on for. */
import { provision } from '#kernel';

/** The Union develops a common policy on asylum. Replace by the provisions of this mechanism. */
export const ART_78_1 = provision('TFEU', '78(1)');
`,
  'rules/first-question.ts': `/** Article 78(1) TFEU: replace by the first question that the law asks. */
import { no, notYetKnown, reason, yes, type Determination } from '#kernel';
import { ART_78_1 } from '../law.ts';

export interface FirstFacts {
  /** \`null\` where it is not known. */
  readonly asked: boolean | null;
}

/** Does the question arise? Three answers: yes, no, or not yet known with what is missing. */
export function firstQuestion({ asked }: FirstFacts): Determination {
  if (asked === null) {
    return notYetKnown([{ path: 'asked', provision: ART_78_1 }], [
      reason('${name}.asked', 'not-yet-known', ART_78_1),
    ]);
  }
  return asked
    ? yes([reason('${name}.asked', 'yes', ART_78_1)])
    : no([reason('${name}.asked', 'no', ART_78_1)]);
}
`,
  'rules/first-question.test.ts': `import { describe, expect, it } from 'vitest';
import { CASES } from '../cases/first-question.ts';
import { firstQuestion } from './first-question.ts';

describe('the first question', () => {
  it.each(CASES)('$name: $answer', ({ facts, answer }) => {
    expect(firstQuestion(facts).answer).toBe(answer);
  });
});
`,
  'cases/first-question.ts': `/** Worked cases: where they are from, the facts, and what must come out. */
import type { Answer } from '#kernel';
import type { FirstFacts } from '../rules/first-question.ts';

export interface FirstCase {
  readonly name: string;
  readonly facts: FirstFacts;
  readonly answer: Answer;
}

export const CASES: readonly FirstCase[] = [
  { name: 'it is asked', facts: { asked: true }, answer: 'yes' },
  { name: 'it is not asked', facts: { asked: false }, answer: 'no' },
  { name: 'nobody knows', facts: { asked: null }, answer: 'not-yet-known' },
];
`,
  'messages/en.ts': `/** The reason texts in English. */
import type { Messages } from '#kernel';

export const messagesEn: Messages = {
  '${name}.asked': () => 'The question is asked',
  'fact.asked': () => 'whether the question is asked',
};
`,
  'messages/nl.ts': `/** De redenen in het Nederlands. */
import type { Messages } from '#kernel';

export const messagesNl: Messages = {
  '${name}.asked': () => 'De vraag wordt gesteld',
  'fact.asked': () => 'of de vraag wordt gesteld',
};
`,
  'messages/index.ts': `/** The reason texts by language. */
import type { Language, Messages } from '#kernel';
import { messagesEn } from './en.ts';
import { messagesNl } from './nl.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = { en: messagesEn, nl: messagesNl };
`,
  'procedures.ts': `/** What the mechanism offers. */
import { explain } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { MESSAGES } from './messages/index.ts';
import { firstQuestion } from './rules/first-question.ts';

export const ask = procedure({
  action: '${camel}.ask',
  summary: { en: 'Does the question arise?', nl: 'Doet de vraag zich voor?' },
  method: 'GET',
  path: '/${name}/ask',
})
  .input(z.object({ asked: z.boolean().nullable().default(null), language: z.enum(['en', 'nl']).default('en') }))
  .output(
    z.object({
      answer: z.enum(['yes', 'no', 'not-yet-known']),
      reasons: z.array(z.object({ held: z.string(), text: z.string(), citation: z.string(), url: z.string() })),
    }),
  )
  .handler(({ input }) => {
    const determination = firstQuestion(input);
    const { reasons } = explain(determination, { language: input.language, messages: MESSAGES[input.language] });
    return {
      answer: determination.answer,
      reasons: reasons.map(({ held, text, citation, url }) => ({ held, text, citation, url })),
    };
  });
`,
  'policy.cedar': `// Who may do what. Nothing is allowed unless a policy here says so.

@id("everyone-asks")
@reason("questions change nothing")
@reason_nl("vragen wijzigen niets")
permit (
  principal,
  action == Action::"${camel}.ask",
  resource
);
`,
  'index.ts': `/** The mechanism's only door. */
import type { Mechanism } from '#procedure';
import { ask } from './procedures.ts';

export const ${camel} = {
  name: '${camel}',
  title: { en: '${title}', nl: '${title}' },
  description: { en: 'What it decides.', nl: 'Wat het bepaalt.' },
  procedures: { ask },
  policy: new URL('policy.cedar', import.meta.url),
} satisfies Mechanism;
`,
};

for (const [file, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const listPath = join(root, 'src', 'mechanisms', 'index.ts');
const list = readFileSync(listPath, 'utf8');
const mounted = list
  .replace(
    /(import \{ [a-zA-Z]+ \} from '#mechanisms\/[a-z-]+';\n)(?!import)/,
    `$1import { ${camel} } from '#mechanisms/${name}';\n`,
  )
  .replace(/(readonly Mechanism\[\] = \[[^\]]*?),?\s*\]/, `$1, ${camel}]`);
if (!mounted.includes(`#mechanisms/${name}`))
  refuse(
    'The mechanism was made, but src/mechanisms/index.ts is not of the form expected: add its line by hand.',
  );
writeFileSync(listPath, mounted);

// How lines break depends on the name: the formatter settles it.
spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules', 'prettier', 'bin', 'prettier.cjs'),
    '--write',
    '--log-level=error',
    folder,
    listPath,
  ],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  },
);

console.log(`Made src/mechanisms/${name} and mounted it in src/mechanisms/index.ts.`);
console.log(
  'Next: write its law.ts, then one file in rules/ for each question that the law asks; run npm test.',
);

function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}
