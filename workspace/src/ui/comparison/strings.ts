/** The words of a comparison. */
export const strings = {
  nothing_changed: { en: "The words are the same.", fr: "Les mots sont les mêmes." },
  kind_changed: { en: "changed", fr: "modifiée" },
  kind_added: { en: "added", fr: "ajoutée" },
  kind_removed: { en: "removed", fr: "retirée" },
  kind_same: { en: "the same", fr: "identique" },
  heard_added: { en: "added:", fr: "ajouté :" },
  heard_removed: { en: "removed:", fr: "retiré :" },
  heard_end: { en: "end.", fr: "fin." },
} as const;
