/** The words of what the operator gave out of an account's papers. */
export const strings = {
  given: { en: "What the operator gave out of it", fr: "Ce que l’exploitant en a remis" },
  given_about: { en: "Papers of numbers go to carriers, the traceback group, governments that ask and those who give numbers out; to nobody else. What a law forbids to tell you does not stand here.", fr: "Les justificatifs de numéros vont aux opérateurs télécoms, au groupe de traçage, aux autorités qui les demandent et aux organismes d’attribution ; à personne d’autre. Ce qu’une loi interdit de vous dire n’y figure pas." },
  given_none: { en: "Nothing was given to anybody.", fr: "Rien n’a été remis à personne." },
  carrier: { en: "Carrier", fr: "Opérateur télécom" },
  traceback: { en: "The industry’s traceback group", fr: "Groupe de traçage du secteur" },
  government: { en: "Government", fr: "Autorité publique" },
  issuer: { en: "Who gives numbers out", fr: "Organisme d’attribution" },
} as const;
