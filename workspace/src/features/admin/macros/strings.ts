/** The words of macros. */
export const strings = {
  macros: { en: "Macros", fr: "Macros" },
  about: { en: "Several things done with one choice. What a macro says to the contact only fills the composer.", fr: "Plusieurs choses faites en un choix. Ce qu’une macro dit au contact ne fait que remplir la saisie." },
  add: { en: "New macro", fr: "Nouvelle macro" },
  name: { en: "Name", fr: "Nom" },
  does: { en: "What it does", fr: "Ce qu’elle fait" },
  scope: { en: "For", fr: "Pour" },
  everyone: { en: "Everybody", fr: "Tout le monde" },
  mine: { en: "Only me", fr: "Moi seulement" },
  actions_needed: { en: "Say what is to be done.", fr: "Indiquez ce qui doit être fait." },
  empty: { en: "No macros yet", fr: "Aucune macro" },
  empty_words: { en: "For example: thank the contact, tag it as a refund, set it to pending.", fr: "Par exemple : remercier le contact, étiqueter comme remboursement, mettre en attente." },
  remove: { en: "Remove", fr: "Supprimer" },
  remove_title: { en: "Remove {name}?", fr: "Supprimer {name} ?" },
  remove_words: { en: "Agents no longer find it. What it did stays.", fr: "Les agents ne la trouvent plus. Ce qu’elle a fait reste." },
  saved: { en: "Saved", fr: "Enregistré" },
} as const;
