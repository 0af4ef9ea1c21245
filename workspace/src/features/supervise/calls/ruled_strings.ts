/** The words of a refusal to join. */
export const strings = {
  refused: { en: "You cannot join this call", fr: "Vous ne pouvez pas rejoindre cet appel" },
  why: { en: "Why", fr: "Pourquoi" },
  now: { en: "What you can do", fr: "Que faire" },
  close: { en: "Close", fr: "Fermer" },
} as const;
