/** The words of satisfaction. */
export const strings = {
  satisfaction: { en: "Satisfaction", fr: "Satisfaction" },
  about: { en: "After a conversation is solved, its contact is asked by e-mail how it was: one click, and a few words if they like.", fr: "Quand une conversation est résolue, son contact reçoit un e-mail qui demande son avis : un clic, et quelques mots s’il le souhaite." },
  settings: { en: "How contacts are asked", fr: "Comment les contacts sont interrogés" },
  active: { en: "Ask contacts whether they are satisfied", fr: "Demander aux contacts s’ils sont satisfaits" },
  active_about: { en: "Whoever turns this on answers for what is sent by it.", fr: "La personne qui l’active répond de ce qui est envoyé ainsi." },
  delay: { en: "Minutes after it was solved", fr: "Minutes après la résolution" },
  delay_about: { en: "If it is opened again before then, nothing is asked.", fr: "Si elle est rouverte entre-temps, rien n’est demandé." },
  days: { en: "Days between two questions to one contact", fr: "Jours entre deux questions à un même contact" },
  days_about: { en: "Nobody is asked twice within this time, whatever is solved.", fr: "Personne n’est interrogé deux fois pendant ce temps, quoi qu’il soit résolu." },
  approved: { en: "Approved last by {name}", fr: "Approuvé en dernier par {name}" },
  counted: { en: "How answers are counted", fr: "Comment les réponses sont comptées" },
  counted_words: { en: "Each question counts once. An answer may be changed for a week and taken for 60 days. Opening the link answers nothing, so programs that look through mail do not vote. Contacts who want no such questions are left out at once.", fr: "Chaque question compte une fois. Une réponse peut être changée pendant une semaine et donnée pendant 60 jours. Ouvrir le lien ne répond à rien : les programmes qui parcourent les e-mails ne votent donc pas. Les contacts qui n’en veulent pas n’en reçoivent plus aussitôt." },
  saved: { en: "Saved", fr: "Enregistré" },
} as const;
