/** Portraits of nobody to try it with; see `face/examples/README.md`. */
import jpeg2000 from '../../face/examples/chip.j2c?url';
import jpeg from '../../face/examples/chip.jpg?url';
import holder from '../../face/examples/live.jpg?url';
import other from '../../face/examples/somebody-else.jpg?url';

const EXAMPLES = { jpeg, jpeg2000, holder, other } as const;

export type Example = keyof typeof EXAMPLES;

/** The bytes of an example, from our own server. */
export async function fetchExample(name: Example, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(EXAMPLES[name], signal === undefined ? {} : { signal });
  if (!response.ok) throw new Error(`The example ${name} did not come: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
