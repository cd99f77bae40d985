/**
 * Whole worlds for demonstrations and tests: states with their keys, what they publish, and documents that they issued.
 * Keys are made in memory and are new each time; names and faces are those of the seed.
 */
import { Refusal } from '#kernel';
import { alpha2Of } from '../../documents/index.ts';
import type { AlgorithmName } from './algorithms.ts';
import { makeAuthority, type Authority, type AuthorityOptions } from './authority.ts';
import { issueCrl, serialOf } from './crl.ts';
import { makeDocument, type DocumentOptions, type TestDocument } from './document.ts';
import { deviationList, masterList } from './lists.ts';
import { draws } from './random.ts';

const DAY = 86_400_000;

export interface StateOptions {
  /** As in a zone: `UTO`. */
  readonly code?: string;
  /** As in a certificate, two letters; those of the code when absent, `UT` for Utopia. */
  readonly country?: string;
  readonly csca?: AlgorithmName;
  readonly signer?: AlgorithmName;
  readonly link?: boolean;
}

export interface WorldOptions {
  /** The day on which all of it is to be looked at, in milliseconds since 1970. */
  readonly at: number;
  readonly seed?: number;
  /** Utopia alone when absent. */
  readonly states?: readonly StateOptions[];
  /** One good passport when absent. */
  readonly documents?: readonly DocumentOptions[];
}

export interface TestState {
  readonly code: string;
  readonly country: string;
  /** The CSCA’s own certificate. */
  readonly csca: Uint8Array;
  readonly formerCsca: Uint8Array | null;
  readonly link: Uint8Array | null;
  /** Document signers of the documents of this world. */
  readonly signers: readonly Uint8Array[];
  readonly crl: Uint8Array;
  /** Signed by this state, with the CSCA certificates of all states of the world. */
  readonly masterList: Uint8Array;
  readonly deviationList: Uint8Array;
  /** What signs more, such as credentials of types 2 and 3. */
  readonly authority: Authority;
}

export interface World {
  readonly at: number;
  readonly states: readonly TestState[];
  readonly documents: readonly TestDocument[];
}

/** A world. Throws a Refusal where a document is of a state that is not in it. */
export async function makeWorld(options: WorldOptions): Promise<World> {
  const { at, seed = 1, states = [{}], documents = [{}] } = options;
  const drawn = draws(seed);
  const algorithms = states.map(withDefaults);
  const authorities = await Promise.all(algorithms.map((one) => makeAuthority(one, at)));
  const made: TestDocument[] = [];
  for (const document of documents) {
    const place =
      document.state === undefined ? 0 : algorithms.findIndex(({ code }) => code === document.state);
    const [authority, chosen] = [authorities[place], algorithms[place]];
    if (!authority || !chosen) throw unknownState(document.state ?? '');
    made.push(await makeDocument(authority, chosen, document, drawn));
  }
  const published = authorities.flatMap(({ certificate, former }) =>
    former ? [certificate, former.certificate, former.link] : [certificate],
  );
  return {
    at,
    states: await Promise.all(authorities.map((one) => publish(one, made, published))),
    documents: made,
  };
}

function withDefaults({ code = 'UTO', country, csca, signer, link = false }: StateOptions): AuthorityOptions {
  return {
    code,
    country: country ?? alpha2Of(code) ?? code.slice(0, 2),
    csca: csca ?? 'brainpool384-sha384',
    signer: signer ?? 'brainpool256-sha256',
    link,
  };
}

async function publish(
  authority: Authority,
  documents: readonly TestDocument[],
  certificates: readonly Uint8Array[],
): Promise<TestState> {
  const { code, country, at, csca, certificate, former } = authority;
  const own = documents.filter(({ state, fault }) => state === code && fault !== 'unknown-csca');
  const revoked = own
    .filter(({ fault }) => fault === 'revoked-signer')
    .map(({ signer }) => ({ serial: serialOf(signer), at: at - 10 * DAY }));
  const [lister, deviating] = await Promise.all([
    authority.certify('master-list'),
    authority.certify('deviation-list'),
  ]);
  return {
    code,
    country,
    csca: certificate,
    formerCsca: former?.certificate ?? null,
    link: former?.link ?? null,
    signers: own.map(({ signer }) => signer),
    crl: issueCrl(csca, { from: at - DAY, until: at + 89 * DAY }, revoked),
    masterList: masterList(lister, certificates, certificate, at - DAY),
    deviationList: deviationList(deviating, [], certificate, at - DAY),
    authority,
  };
}

function unknownState(code: string): Refusal {
  return new Refusal('not-found', `There is no state “${code}” in this world.`, {
    where: 'documents',
    remedy: 'Name a state of the world, or leave it out for the first.',
  });
}
