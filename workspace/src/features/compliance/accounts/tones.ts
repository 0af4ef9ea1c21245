/** The colours of what was found of an account. */
export const LOOKED = { verified: "green", false: "red", again: "amber", pending: "amber" } as const;
