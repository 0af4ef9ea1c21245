/** The words of what the house tells members. */
export const strings = {
  put_away: { en: "Put away", fr: "Masquer" },
  more: { en: "More", fr: "Lire la suite" },
  less: { en: "Less", fr: "Réduire" },
  see: { en: "See it", fr: "Voir" },
  clause: { en: "Clause {id}", fr: "Clause {id}" },
  to_read: { en: "Please read what binds everybody here: {title}.", fr: "Merci de lire ce qui lie chacun ici : {title}." },
  read: { en: "Read", fr: "Lire" },
  have_read: { en: "I have read it", fr: "Je l’ai lu" },
  read_about: { en: "Version {version}. What you confirm is kept with the fingerprint of this text, the time and your network address.", fr: "Version {version}. Ce que vous confirmez est conservé avec l’empreinte de ce texte, l’heure et votre adresse réseau." },
  read_done: { en: "Noted, thank you", fr: "C’est noté, merci" },
} as const;
