/** The words of addresses nothing is sent to. */
export const strings = {
  suppressions: { en: "Blocked addresses", fr: "Adresses bloquées" },
  about: { en: "Nothing is sent to these: their mail came back, they complained, or they want no more. The addresses themselves are not kept, only marks by which they are known again.", fr: "Rien n’est envoyé à celles-ci : le courrier revient, elles se sont plaintes ou n’en veulent plus. Les adresses ne sont pas gardées, seulement des marques qui permettent de les reconnaître." },
  address: { en: "Address that is not to be written to", fr: "Adresse à laquelle ne plus écrire" },
  add: { en: "Block", fr: "Bloquer" },
  mark: { en: "Mark", fr: "Marque" },
  cause: { en: "Because", fr: "Parce que" },
  scope: { en: "Of what", fr: "Portée" },
  all: { en: "Everything", fr: "Tout" },
  surveys: { en: "Questions about satisfaction", fr: "Questions de satisfaction" },
  notices: { en: "Notices", fr: "Avis" },
  since: { en: "Since", fr: "Depuis" },
  lift: { en: "Lift", fr: "Lever" },
  lift_title: { en: "Write to this address again?", fr: "Écrire de nouveau à cette adresse ?" },
  lift_words: { en: "Only do this if the address works again, or if its owner asked for it.", fr: "Seulement si l’adresse fonctionne de nouveau, ou si son propriétaire l’a demandé." },
  empty: { en: "Nobody is blocked", fr: "Personne n’est bloqué" },
  empty_words: { en: "Addresses stand here by themselves once mail to them comes back for good.", fr: "Les adresses apparaissent ici d’elles-mêmes quand leur courrier revient définitivement." },
} as const;
