/** The colours of paper: those of the desk's light theme. */
export const INK = '#1c1e22';
export const QUIET = '#565a61';
export const RULE = '#d8d3c6';
export const WASH = '#f2efe7';
/** What can be followed: links and note numbers. */
export const ACT = '#12407f';
