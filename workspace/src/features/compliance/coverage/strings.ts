/** The words of the page of clause coverage. */
export const strings = {
  coverage: { en: "Clauses", fr: "Clauses" },
  about: { en: "Every clause of the register, how it stands, what keeps it and what proves it.", fr: "Chaque clause du registre : son état, ce qui la tient et ce qui le prouve." },
  state: { en: "State", fr: "État" }, any: { en: "Any state", fr: "Tous les états" }, area: { en: "Area", fr: "Domaine" }, any_area: { en: "Any area", fr: "Tous les domaines" }, tier: { en: "Tier", fr: "Rang" }, any_tier: { en: "Any tier", fr: "Tous les rangs" }, find: { en: "Find a clause", fr: "Chercher une clause" },
  kept: { en: "Kept", fr: "Tenue" }, partly: { en: "Partly", fr: "En partie" }, planned: { en: "Planned", fr: "Prévue" }, not_software: { en: "Not software", fr: "Hors logiciel" },
  clause: { en: "Clause", fr: "Clause" }, keeps: { en: "What keeps it, or what is missing", fr: "Ce qui la tient, ou ce qui manque" },
  counted: { en: "{count} clauses", fr: "{count} clauses" }, more: { en: "Show more", fr: "Afficher la suite" },
};
