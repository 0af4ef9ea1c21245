/** The places where something about a contact may stand, as people call them; one not listed here is shown by its name. */
import type { Words } from "@/lib/i18n";

const known = {
  access_packages: { en: "Packages gathered before", fr: "Dossiers déjà rassemblés" },
  addresses: { en: "Addresses", fr: "Adresses" },
  attachments: { en: "Files in conversations", fr: "Fichiers des conversations" },
  contacts: { en: "Contact record", fr: "Fiche du contact" },
  conversations: { en: "Conversations", fr: "Conversations" },
  feed: { en: "Web chat history", fr: "Historique du chat web" },
  fields: { en: "Custom fields", fr: "Champs personnalisés" },
  keys: { en: "Keys that read the journal", fr: "Clés de lecture du journal" },
  members: { en: "Members", fr: "Membres" },
  messages: { en: "Messages", fr: "Messages" },
  notes: { en: "Notes", fr: "Notes" },
  opt_outs: { en: "Opt-outs", fr: "Refus de contact" },
  search: { en: "Search index", fr: "Index de recherche" },
  sessions: { en: "Signed-in browsers", fr: "Navigateurs connectés" },
  timeline: { en: "Timeline", fr: "Historique" },
  visitors: { en: "Web chat visitors", fr: "Visiteurs du chat web" },
} as const;

export const placeWords = (place: string): Words | null => (known as Record<string, Words>)[place] ?? null;
