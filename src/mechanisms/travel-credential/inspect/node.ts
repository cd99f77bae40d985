/** An element as people read it. */

export interface TreeNode {
  /** Where it begins in the file, in bytes. */
  readonly at: number;
  /** Its tag in hexadecimal, such as `0x30`. */
  readonly tag: string;
  /** What it is called: `SEQUENCE`, `[0]`, `machine-readable zone`. */
  readonly name: string;
  /** Bytes of its contents. */
  readonly length: number;
  /** What it says, where it has no parts; cut where it is long. */
  readonly value: string | null;
  /** Its parts, those within an octet or bit string among them. */
  readonly parts: readonly TreeNode[];
  /** Parts that are there and not shown. */
  readonly notShown: number;
}
