/** The words of the pieces that know nothing of the domain. */
export const strings = {
  unreachable: { en: "Fairline cannot be reached", fr: "Fairline est injoignable" },
  unreachable_now: { en: "Check the network; what you wrote is kept. Then try again.", fr: "Vérifiez le réseau ; ce que vous avez écrit est gardé. Puis réessayez." },
  went_wrong: { en: "This could not be done", fr: "Cela n’a pas pu être fait" },
  try_again: { en: "Try again", fr: "Réessayer" },
  loading: { en: "Loading", fr: "Chargement" },
  copy: { en: "Copy", fr: "Copier" },
  copied: { en: "Copied", fr: "Copié" },
  cancel: { en: "Cancel", fr: "Annuler" },
  close: { en: "Close", fr: "Fermer" },
  back: { en: "Back", fr: "Retour" },
  done: { en: "Done", fr: "Terminé" },
  secret_once: { en: "Shown only this once. Copy it to a safe place now.", fr: "Affiché cette seule fois. Copiez-le maintenant en lieu sûr." },
  nothing: { en: "Nothing here yet", fr: "Rien pour l’instant" },
  more: { en: "Load more", fr: "Afficher la suite" },
} as const;
