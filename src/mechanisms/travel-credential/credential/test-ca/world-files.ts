/** A world as files in folders, for whoever wants to try the commands. */
import type { Language } from '#kernel';
import { drawPortrait } from './portrait.ts';
import type { TestDocument } from './document.ts';
import type { TestState, World } from './world.ts';

/** Bytes by path, with `/` between folders. */
export type WorldFiles = Readonly<Record<string, Uint8Array>>;

export function worldFiles(world: World, language: Language): WorldFiles {
  const [state] = world.states;
  return {
    'README.txt': new TextEncoder().encode(README[language](state?.code ?? '')),
    ...Object.assign({}, ...world.states.map(stateFiles)),
    ...Object.assign({}, ...world.documents.map(documentFiles)),
  };
}

function stateFiles({ code, csca, formerCsca, link, crl, masterList, deviationList }: TestState): WorldFiles {
  return {
    [`trust/${code}-csca.cer`]: csca,
    ...(formerCsca ? { [`trust/${code}-csca-former.cer`]: formerCsca } : {}),
    ...(link ? { [`trust/${code}-link.cer`]: link } : {}),
    [`trust/${code}.crl`]: crl,
    [`lists/${code}.ml`]: masterList,
    [`lists/${code}.dl`]: deviationList,
  };
}

function documentFiles(document: TestDocument): WorldFiles {
  const { fault, files, mrz, person, signer } = document;
  const folder = fault ?? 'genuine';
  const dataGroups = [...files.dataGroups].map(([number, file]) => [`${folder}/dg${number}.bin`, file]);
  return {
    [`${folder}/sod.bin`]: files.sod,
    [`${folder}/com.bin`]: files.com,
    ...(Object.fromEntries(dataGroups) as WorldFiles),
    [`${folder}/mrz.txt`]: new TextEncoder().encode(`${mrz.join('\n')}\n`),
    [`${folder}/signer.cer`]: signer,
    ...(fault ? {} : pictures(folder, person.face)),
  };
}

/** For the comparison of faces: the picture on the chip, another of the same person, and one of somebody else. */
function pictures(folder: string, face: number): WorldFiles {
  return {
    [`${folder}/portrait.jpg`]: drawPortrait(face).jpeg,
    [`${folder}/live.jpg`]: drawPortrait(face, 1).jpeg,
    [`${folder}/somebody-else.jpg`]: drawPortrait(face + 1, 1).jpeg,
  };
}

const COMMANDS = `npm run -s acquis -- travel-credential mrz genuine/mrz.txt
npm run -s acquis -- travel-credential verify-document --sod genuine/sod.bin --dg 1=genuine/dg1.bin --dg 2=genuine/dg2.bin --trust trust
npm run -s acquis -- travel-credential create --sod genuine/sod.bin --dg genuine/dg1.bin --dg genuine/dg2.bin --dg genuine/dg14.bin --trust trust --face same
npm run -s acquis -- travel-credential create-file --sod genuine/sod.bin --dg genuine/dg1.bin --dg genuine/dg2.bin --dg genuine/dg14.bin --trust trust --face same --out credential.dtc
npm run -s acquis -- travel-credential verify credential.dtc --trust trust
`;

const README: Readonly<Record<Language, (code: string) => string>> = {
  en: (code) => `A world that does not exist: the state ${code}, its certificates and its documents.
The people, the faces and the keys are made up; nobody issued any of it.

trust/    the certificate of the state (CSCA) and its list of revoked certificates
lists/    a master list and a list of deviations, each signed by the state
genuine/  a passport as it should be: the files of its chip, a second picture of its holder, and one of somebody else
others    a passport each with one thing wrong, as its folder says

Try, from the folder of Acquis, with the names of files as they are from there:

${COMMANDS}`,
  nl: (code) => `Een wereld die niet bestaat: de staat ${code}, zijn certificaten en zijn documenten.
De mensen, de gezichten en de sleutels zijn verzonnen; niemand heeft er iets van afgegeven.

trust/    het certificaat van de staat (CSCA) en de lijst van ingetrokken certificaten
lists/    een masterlijst en een afwijkingenlijst, elk ondertekend door de staat
genuine/  een paspoort zoals het hoort: de bestanden van de chip, een tweede foto van de houder, en een van iemand anders
andere    telkens een paspoort met één ding dat niet klopt, zoals de map zegt

Probeer, vanuit de map van Acquis, met de namen van bestanden zoals ze vandaar zijn:

${COMMANDS}`,
};
