/** The words for reporting that a contact is a child. */
export const strings = {
  open: { en: "This is a child", fr: "C’est un enfant" },
  title: { en: "This contact is a child", fr: "Ce contact est un enfant" },
  contact: { en: "this contact", fr: "ce contact" },
  words: { en: "Everything about {name} is locked at once: nobody finds, reads or counts it any more. Within two days it is forgotten. Whoever answers requests about data can undo a mistake until then.", fr: "Tout ce qui concerne {name} est verrouillé aussitôt : personne ne le trouve, ne le lit ni ne le compte plus. Dans les deux jours, c’est effacé. Qui répond aux demandes sur les données peut corriger une erreur d’ici là." },
  how: { en: "How do you know?", fr: "Comment le savez-vous ?" },
  consented: { en: "We serve children, and a parent’s consent is on file", fr: "Nous servons des enfants, et le consentement d’un parent est au dossier" },
  go: { en: "Lock it now", fr: "Verrouiller maintenant" },
  done: { en: "Locked. The privacy desk has it now.", fr: "Verrouillé. Le service des données s’en occupe." },
} as const;
