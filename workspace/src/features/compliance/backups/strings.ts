/** The words of backups. */
export const strings = {
  backups: { en: "Backups", fr: "Sauvegardes" },
  about: { en: "The installation makes them while it runs, every {hours} hours, and keeps each for {days} days. Nobody reads one without the installation’s keys. Whoever left is taken out of every one.", fr: "L’installation les fait pendant qu’elle tourne, toutes les {hours} heures, et garde chacune {days} jours. Personne ne peut en lire une sans les clés de l’installation. Un compte parti est retiré de toutes." },
  about_other: { en: "The installation makes none by itself: you back it up by other means, and say beside each certificate what became of them.", fr: "L’installation n’en fait pas d’elle-même : vous la sauvegardez par d’autres moyens, et indiquez à côté de chaque attestation ce que ces sauvegardes sont devenues." },
  last: { en: "Last good backup: {at}", fr: "Dernière sauvegarde complète : {at}" },
  late: { en: "The last good backup is too old", fr: "La dernière sauvegarde complète est trop ancienne" },
  late_words: { en: "See whether its folder can be written and has room left, then run “fairline backup create”.", fr: "Vérifiez que son dossier peut être écrit et n’est pas plein, puis lancez « fairline backup create »." },
  none: { en: "No backup yet", fr: "Aucune sauvegarde pour l’instant" },
  none_words: { en: "The first one is made within an hour of the start, or by “fairline backup create”.", fr: "La première est faite dans l’heure qui suit le démarrage, ou par « fairline backup create »." },
  made: { en: "Made", fr: "Faite" },
  until: { en: "Kept until", fr: "Gardée jusqu’au" },
  accounts: { en: "Accounts", fr: "Comptes" },
  removed: { en: "Taken out since", fr: "Retirés depuis" },
  rows: { en: "Rows", fr: "Lignes" },
  files: { en: "Files", fr: "Fichiers" },
  size: { en: "Size", fr: "Taille" },
};
