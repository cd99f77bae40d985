/** A text in the languages that the house writes itself. */
export interface Words {
  readonly en: string;
  readonly nl: string;
}
