/** The words of what stands on every desk. */
export const strings = {
  call_number: { en: "Call {number}", fr: "Appeler le {number}" },
  purpose: { en: "What for", fr: "Finalité" },
  purpose_about: { en: "Contacts who did not give their data for it are left out.", fr: "Les contacts qui n’ont pas donné leurs données pour cela sont écartés." },
  may_serve: { en: "May serve", fr: "Peut servir à" },
  never_serve: { en: "Never serves", fr: "Ne sert jamais à" },
} as const;
