/** A tree as lines of text: byte, branches, name and value. */
import type { TreeNode } from './node.ts';

/** Each line begins with the byte where its element begins. */
export function printTree(root: TreeNode): string {
  const lines: string[] = [];
  print(root, '', '', lines);
  return lines.join('\n');
}

function print(node: TreeNode, lead: string, below: string, lines: string[]): void {
  const value = node.value === null || node.value === '' ? '' : `  ${node.value}`;
  const length = node.value === null ? `  (${node.length} bytes)` : '';
  lines.push(`${String(node.at).padStart(7)}  ${lead}${node.name}${length}${value}`);
  node.parts.forEach((part, index) => {
    const last = index === node.parts.length - 1 && node.notShown === 0;
    print(part, `${below}${last ? '└ ' : '├ '}`, `${below}${last ? '  ' : '│ '}`, lines);
  });
  if (node.notShown > 0) {
    const parts = node.notShown === 1 ? 'part' : 'parts';
    lines.push(`${' '.repeat(7)}  ${below}└ … ${node.notShown} more ${parts}, not shown`);
  }
}
