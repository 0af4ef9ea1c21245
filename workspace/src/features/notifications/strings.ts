/** The words of notices. */
export const strings = {
  notices: { en: "Notices", fr: "Notifications" },
  open: { en: "Notices, {count} unseen", fr: "Notifications, {count} {count ? non vue | non vues}" },
  all_seen: { en: "Mark all as seen", fr: "Tout marquer comme vu" },
  older: { en: "Show older", fr: "Afficher plus ancien" },
  empty: { en: "Nothing to tell you", fr: "Rien à vous signaler" },
  empty_words: { en: "Offers, conversations given to you, mentions, words of your contacts and what is due appear here.", fr: "Les propositions, conversations confiées, mentions, messages de vos contacts et échéances apparaissent ici." },
  times: { en: "{count} times", fr: "{count} fois" },
  unseen: { en: "unseen", fr: "non vue" },
  close: { en: "Close", fr: "Fermer" },
  device: { en: "Also on this device, when Fairline is closed", fr: "Aussi sur cet appareil, quand Fairline est fermé" },
  device_words: { en: "What is pushed says nothing; this device asks Fairline for the words itself.", fr: "Ce qui est envoyé ne dit rien ; cet appareil demande les mots à Fairline lui-même." },
  device_denied: { en: "This browser has forbidden notices from here. Allow them in its settings for this page.", fr: "Ce navigateur interdit les notifications d’ici. Autorisez-les dans ses réglages pour cette page." },
  device_none: { en: "This browser cannot be reached while Fairline is closed. On an iPhone or iPad, add Fairline to the home screen first.", fr: "Ce navigateur ne peut être joint quand Fairline est fermé. Sur iPhone ou iPad, ajoutez d’abord Fairline à l’écran d’accueil." },
  group: { en: "Go to", fr: "Aller à" },
} as const;
