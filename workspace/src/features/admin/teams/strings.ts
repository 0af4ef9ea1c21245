/** The words of the teams' page. */
import { names } from "../strings";

export const strings = {
  teams: names.teams,
  about: { en: "Members who work together. A queue may be served by some teams only.", fr: "Des membres qui travaillent ensemble. Une file peut n’être servie que par certaines équipes." },
  add: { en: "New team", fr: "Nouvelle équipe" },
  name: { en: "Name", fr: "Nom" },
  members: { en: "Members", fr: "Membres" },
  queues: { en: "Serves", fr: "Sert" },
  queues_all: { en: "Queues open to everybody", fr: "Files ouvertes à tous" },
  count: { en: "{count} {count ? member | members}", fr: "{count} {count ? membre | membres}" },
  remove: { en: "Remove the team", fr: "Supprimer l’équipe" },
  remove_title: { en: "Remove {name}?", fr: "Supprimer {name} ?" },
  remove_words: { en: "Its members stay. Queues served only by this team would be served by nobody until you give them another.", fr: "Ses membres restent. Les files que seule cette équipe sert n’auraient plus personne, tant que vous ne leur donnez pas une autre équipe." },
  empty: { en: "No teams yet", fr: "Aucune équipe pour l’instant" },
  empty_words: { en: "Without teams every agent serves every queue. Make a team when some queues belong to some people.", fr: "Sans équipes, chaque agent sert chaque file. Créez une équipe quand certaines files reviennent à certaines personnes." },
} as const;
