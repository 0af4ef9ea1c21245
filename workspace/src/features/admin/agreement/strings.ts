/** The words of the agreement's page. */
import { names } from "../strings";

export const strings = {
  agreement: names.agreement,
  about: { en: "What your organisation and the operator have agreed. Nothing leaves the house before it is accepted.", fr: "Ce que votre organisation et l’opérateur ont convenu. Rien ne sort avant qu’il soit accepté." },
  accepted: { en: "Accepted by {name}", fr: "Accepté par {name}" },
  accepted_words: { en: "On {date}, version {version}, on behalf of {account}.", fr: "Le {date}, version {version}, au nom de {account}." },
  older: { en: "An earlier version was accepted", fr: "Une version antérieure a été acceptée" },
  older_words: { en: "Version {old} was accepted by {name} on {date}. Version {version} still has to be.", fr: "La version {old} a été acceptée par {name} le {date}. La version {version} reste à accepter." },
  missing: { en: "Not accepted yet", fr: "Pas encore accepté" },
  missing_owner: { en: "Read it below. The button stands at its end.", fr: "Lisez-le ci-dessous. Le bouton se trouve à la fin." },
  missing_other: { en: "Only an owner can accept it. Owners of this account: {names}.", fr: "Seul un propriétaire peut l’accepter. Propriétaires de ce compte : {names}." },
  version: { en: "Version", fr: "Version" },
  in_force: { en: "In force from", fr: "En vigueur depuis le" },
  language: { en: "Language", fr: "Langue" },
  sha256: { en: "SHA-256 of the text", fr: "SHA-256 du texte" },
  read: { en: "I have read it and accept it on behalf of {account}.", fr: "Je l’ai lu et l’accepte au nom de {account}." },
  accept: { en: "Accept the agreement", fr: "Accepter l’accord" },
  accept_done: { en: "The agreement is accepted", fr: "L’accord est accepté" },
  text: { en: "Text of the agreement", fr: "Texte de l’accord" },
  print: { en: "Print", fr: "Imprimer" },
} as const;
