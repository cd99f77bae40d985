/** Reference facts, appended at start; a second start finds them there. */
import type { Mechanism } from '#procedure';
import type { Store } from '#store';

/** Seeds every mechanism in turn; `say` is told of the first progress of each that has work to do. */
export async function seed(
  store: Store,
  mechanisms: readonly Mechanism[],
  say: (text: string) => void = () => undefined,
): Promise<void> {
  for (const mechanism of mechanisms) {
    if (!mechanism.seed) continue;
    let told = false;
    await mechanism.seed(store, {
      progress: () => {
        if (!told) say(`Loading the reference facts of ${mechanism.title.en.toLowerCase()} …`);
        told = true;
      },
    });
  }
}
