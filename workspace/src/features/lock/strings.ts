/** The words of a locked screen. */
export const strings = {
  title: { en: "The screen is locked", fr: "L’écran est verrouillé" },
  words: { en: "Nobody touched it for a while. What you were writing is kept.", fr: "Personne n’y a touché depuis un moment. Ce que vous écriviez est conservé." },
  password: { en: "Password of {name}", fr: "Mot de passe de {name}" },
  show: { en: "Show the password", fr: "Afficher le mot de passe" },
  open: { en: "Unlock", fr: "Déverrouiller" },
  leave: { en: "Sign out", fr: "Se déconnecter" },
  owed: { en: "A second factor first", fr: "D’abord un second facteur" },
  owed_words: { en: "Your account asks one of everybody with your role. Once it is set up, everything opens.", fr: "Votre compte l’exige de toute personne ayant votre rôle. Une fois configuré, tout s’ouvre." },
};
