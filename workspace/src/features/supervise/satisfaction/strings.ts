/** The words of what contacts said. */
export const strings = {
  satisfaction: { en: "Satisfaction", fr: "Satisfaction" },
  about: { en: "What contacts said after their conversation was solved, the newest first.", fr: "Ce que les contacts ont dit une fois leur conversation résolue, le plus récent d’abord." },
  which: { en: "Which answers", fr: "Quelles réponses" },
  all: { en: "All", fr: "Toutes" },
  good: { en: "Good", fr: "Bien" },
  bad: { en: "Bad", fr: "Mal" },
  score: { en: "Answer", fr: "Réponse" },
  points: { en: "{points} of 5", fr: "{points} sur 5" },
  comment: { en: "In their words", fr: "Dans leurs mots" },
  conversation: { en: "Conversation", fr: "Conversation" },
  agent: { en: "Agent", fr: "Agent" },
  at: { en: "When", fr: "Quand" },
  nobody: { en: "Nobody", fr: "Personne" },
  more: { en: "Show more", fr: "Afficher plus" },
  none: { en: "No answers yet", fr: "Pas encore de réponse" },
  none_words: { en: "Once contacts are asked and answer, each answer stands here with their words. Turn the question on under Administration, Satisfaction.", fr: "Dès que les contacts sont interrogés et répondent, chaque réponse figure ici avec leurs mots. La question s’active sous Administration, Satisfaction." },
} as const;
