/** The Words in which the end-to-end tests must hold; `LDM_WORD` names the one of a run. */
export const wordNames = ["friendly", "1.3", "hostile-windows", "hostile-mac", "hostile-web"] as const;
export type WordName = (typeof wordNames)[number];
