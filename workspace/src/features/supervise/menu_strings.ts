/** What the menu calls the pages of supervision: all it needs before one is opened. */
export const names = {
  floor: { en: "Live floor", fr: "Plateau en direct" },
} as const;
