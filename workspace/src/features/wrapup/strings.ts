/** The words of wrap-up. */
export const strings = {
  title: { en: "Wrap-up", fr: "Conclusion" },
  about: { en: "How did it end?", fr: "Comment cela s’est-il terminé ?" },
  disposition: { en: "Disposition", fr: "Issue" },
  choose: { en: "Choose one", fr: "Choisissez" },
  none: { en: "No dispositions are set up; you can finish without one.", fr: "Aucune issue n’est définie ; vous pouvez terminer sans." },
  note: { en: "Note (optional)", fr: "Note (facultatif)" },
  finish: { en: "Finish", fr: "Terminer" },
  later: { en: "Back to the conversation", fr: "Reprendre la conversation" },
  passed: { en: "{time} in wrap-up", fr: "{time} de conclusion" },
  left: { en: "{time} left", fr: "encore {time}" },
  over: { en: "{time} over", fr: "dépassé de {time}" },
  done: { en: "Conversation closed", fr: "Conversation close" },
  choose_one: { en: "Choose how it ended, then finish.", fr: "Choisissez l’issue, puis terminez." },
  group: { en: "Wrap-up", fr: "Conclusion" },
} as const;
