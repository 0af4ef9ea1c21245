/** The headings of the menu of administration, and its pages' names: all the menu needs before a page is opened. */
export const groups = {
  people: { en: "People", fr: "Personnes" },
  work: { en: "Work", fr: "Travail" },
  channels: { en: "Channels", fr: "Canaux" },
  house: { en: "Account", fr: "Compte" },
  trust: { en: "Trust", fr: "Confiance" },
} as const;

export const names = {
  account: { en: "Account", fr: "Compte" },
  agreement: { en: "Agreement", fr: "Accord" },
  audit: { en: "Audit", fr: "Audit" },
  fields: { en: "Custom fields", fr: "Champs personnalisés" },
  skills: { en: "Skills", fr: "Compétences" },
  dispositions: { en: "Dispositions", fr: "Issues" },
  replies: { en: "Saved replies", fr: "Réponses enregistrées" },
  members: { en: "Members", fr: "Membres" },
  queues: { en: "Queues", fr: "Files" },
  requests: { en: "Data requests", fr: "Demandes de données" },
  sites: { en: "Web chat sites", fr: "Sites de chat web" },
  teams: { en: "Teams", fr: "Équipes" },
  tokens: { en: "API tokens", fr: "Jetons d’API" },
} as const;
