/**
 * The provisions that the solidarity mechanism rests on, one constant each.
 * AMMR is Regulation (EU) 2024/1351; the quoted words are the ones relied on.
 */
import type { Provision } from '#kernel';
