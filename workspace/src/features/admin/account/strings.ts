/** The words of the account's page. */
import { names } from "../strings";

export const strings = {
  account: names.account,
  about: { en: "Your organisation, as members and contacts meet it.", fr: "Votre organisation, telle que les membres et les contacts la rencontrent." },
  standing: { en: "Standing", fr: "Situation" },
  active: { en: "In good standing", fr: "En règle" },
  active_words: { en: "Everything the agreement allows can be done.", fr: "Tout ce que l’accord permet est possible." },
  partly_suspended: { en: "Partly suspended", fr: "Suspendu en partie" },
  partly_suspended_words: { en: "Some replies may be refused; each refusal says why. The operator of this installation can lift it.", fr: "Certaines réponses peuvent être refusées ; chaque refus dit pourquoi. L’exploitant de cette installation peut lever la mesure." },
  suspended: { en: "Suspended", fr: "Suspendu" },
  suspended_words: { en: "Nothing can be sent until the operator of this installation lifts it. Reading stays possible.", fr: "Rien ne peut partir avant que l’exploitant de cette installation ne lève la mesure. La lecture reste possible." },
  settings: { en: "Settings", fr: "Réglages" },
  name: { en: "Name", fr: "Nom" },
  name_about: { en: "Shown to members, and to contacts in invitations and mails.", fr: "Montré aux membres, et aux contacts dans les invitations et les courriels." },
  locale: { en: "Language", fr: "Langue" },
  locale_about: { en: "For new members and for contacts whose language is not known.", fr: "Pour les nouveaux membres et les contacts dont la langue est inconnue." },
  zone_label: { en: "Time zone", fr: "Fuseau horaire" },
  country: { en: "Country", fr: "Pays" },
  country_about: { en: "Whose law and public holidays apply where nothing nearer does.", fr: "Dont la loi et les jours fériés valent, faute de plus précis." },
  id: { en: "Account id", fr: "Identifiant du compte" },
} as const;
