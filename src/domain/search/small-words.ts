/** Words that say nothing of what is looked for, and that initials leave out or keep: quality of life is QOL. */
export const smallWords: ReadonlySet<string> = new Set(
  "a an and are as at by do does for from has how in into is of on or that the to versus via vs was what which with 的".split(" "),
);
