/** The vintages there are: those of the repository, and those imported into the register. */
import type { Store } from '#store';
import { FIGURES_STREAM, figuresImportedSchema } from '../events.ts';
import { VINTAGES, vintageOf, type Vintage } from '../reference/figures.ts';

/** Imported vintages, a later import of the same name replacing the earlier. */
export async function importedVintages(
  register: Pick<Store['register'], 'read'>,
): Promise<readonly Vintage[]> {
  const events = await register.read(FIGURES_STREAM);
  const byId = new Map(
    events.map(({ data }) => {
      const { vintage } = figuresImportedSchema.parse(data);
      return [vintage.id, vintage] as const;
    }),
  );
  return [...byId.values()];
}

/** Throws a Refusal of kind `not-found` when there is no such vintage. */
export async function findVintage(register: Pick<Store['register'], 'read'>, id: string): Promise<Vintage> {
  const own = VINTAGES.find((vintage) => vintage.id === id);
  return own ?? vintageOf(id, await importedVintages(register));
}
