/** Features and their families by the names people use; what is not named here is shown as the platform has it. */
import { useWords } from "@/lib/i18n";

const named = {
  channel_email: { en: "mail", fr: "e-mail" },
  channel_webchat: { en: "web chat", fr: "chat web" },
  channel_sms: { en: "texts", fr: "SMS" },
  channel_whatsapp: { en: "WhatsApp", fr: "WhatsApp" },
  channel_voice: { en: "calls", fr: "appels" },
  channel_example: { en: "example channel", fr: "canal d’exemple" },
  desk: { en: "the desk", fr: "le bureau" },
  rules: { en: "rules", fr: "règles" },
  reports: { en: "reports", fr: "rapports" },
  surveys: { en: "surveys", fr: "enquêtes" },
  widget: { en: "the messenger on your pages", fr: "la messagerie sur vos pages" },
  portal: { en: "the portal", fr: "le portail" },
  forms: { en: "web forms", fr: "formulaires web" },
  preferences: { en: "pages of preferences", fr: "pages de préférences" },
  forum: { en: "the forum", fr: "le forum" },
  assistant: { en: "AI assistants", fr: "assistants IA" },
  assistants: { en: "AI assistants", fr: "assistants IA" },
  tokens: { en: "API tokens", fr: "clés d’API" },
  oauth_apps: { en: "apps of others", fr: "applications de tiers" },
  webhooks: { en: "webhooks", fr: "webhooks" },
  recording: { en: "recording", fr: "enregistrement" },
  ticketing: { en: "conversations and mail", fr: "conversations et e-mail" },
  live_chat: { en: "live chat", fr: "chat en direct" },
  help_centre: { en: "the help centre", fr: "le centre d’aide" },
  texting: { en: "texting", fr: "SMS" },
  api: { en: "programs and keys", fr: "programmes et clés" },
  voice: { en: "calls", fr: "appels" },
  call_centre: { en: "calls", fr: "appels" },
  contact_centre: { en: "the contact centre", fr: "le centre de contact" },
  platform: { en: "the platform", fr: "la plateforme" },
  workforce: { en: "planning of staff", fr: "planification du personnel" },
  quality: { en: "quality review", fr: "évaluation de la qualité" },
  advanced_ai: { en: "advanced AI", fr: "IA avancée" },
} as const;

/** The names of features or families, in the reader's language, as one line. */
export function useFeatureNames(): (of: string[]) => string {
  const say = useWords(named);
  return (of) => [...new Set(of.map((one) => { const key = one.replace(/[:-]/g, "_"); return key in named ? say[key as keyof typeof named]() : one; }))].join(", ");
}
