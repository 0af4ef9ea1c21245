/** What people say in the pretended account. */
import type { Queue } from "../../src/client/contract";

type Turn = ["c" | "a" | "bot" | "note", string];

export const TALKS: Turn[][] = [
  [
    ["c", "Hello, I booked two nights in Lisbon under AT-4100. Could we move the arrival from Friday to Saturday?"],
    ["bot", "Hello Nour, I am the AI assistant of Aurora Travel. I can see booking AT-4100. A colleague will look at the dates with you."],
    ["a", "Good morning Nour, this is Ada. Let me check with the hotel; one moment, please."],
    ["note", "Guide dog travels too, so it has to be a ground-floor room. @Inès da Silva the hotel asked for 24 h notice last time."],
    ["a", "The hotel can do it:\n\n- arrival **Saturday 28 November**, after 14:00\n- ground floor, same price\n- breakfast stays included\n\nShall I change it for you?"],
    ["c", "Yes please! And can you send the new confirmation to my work address?"],
  ],
  [
    ["c", "Bonjour, mon vol a été annulé ce matin et je n’ai reçu aucun message."],
    ["c", "Le numéro de réservation est AT-4101. Comment puis-je être remboursée ?"],
  ],
  [
    ["c", "Is breakfast included in the Kyoto package?"], ["a", "Yes, breakfast is included every day, and dinner on the first evening. The details are at https://aurora.example/trips/kyoto."], ["c", "Perfect, thank you."],
  ],
  [["c", "I would like to book for eleven people in May. Is there a group price?"]],
  [
    ["c", "The link in your e-mail does not open."], ["a", "Thank you for telling us. Which browser do you use?"], ["c", "Firefox on my telephone. It says the page is not found."], ["a", "I have sent you a fresh link just now; it works until tomorrow evening."], ["c", "It works now"],
  ],
  [["c", "Can I add a child’s bed to our room in Bergen?"], ["a", "Certainly. It is free of charge up to the age of six. How old is your child?"], ["c", "She turns five in March."]],
  [["c", "Avez-vous encore de la place sur le circuit des fjords en juin ?"], ["a", "Oui, il reste quatre places au départ du 12 juin."]],
];

export const savedReplies = () => [
  { id: "rpl_1", shortcut: "hello", title: "Greeting", text: "Good day, this is Aurora Travel. How can I help you?", team: null },
  { id: "rpl_2", shortcut: "refund", title: "Refund: how long it takes", text: "Your refund is on its way. It usually takes **five to seven working days** until it shows on your account.", team: null },
  { id: "rpl_3", shortcut: "bye", title: "Closing", text: "Thank you for writing to us. Have a good trip.", team: null },
  { id: "rpl_4", shortcut: "docs", title: "Travel documents", text: "You find your documents under *My trips*:\n\n1. Sign in\n2. Open the trip\n3. Choose Documents", team: null },
];

export const dispositions = (queues: Queue[]) => [
  { id: "dsp_1", name: "Booking changed", queue: queues[0]?.id ?? null }, { id: "dsp_2", name: "Question answered", queue: null }, { id: "dsp_3", name: "Refund started", queue: null }, { id: "dsp_4", name: "Passed to partner", queue: null },
];

export const AGREEMENT = {
  en: { title: "Terms of use", text: "# Terms of use\n\nThese terms stand between the operator of this installation and the account.\n\n## 1. What you may send\n\nYou send messages only to people who may expect them. You do not send:\n\n- messages to people who asked not to be written to\n- card numbers or passwords\n- anything that deceives about who writes\n\n## 2. Data about people\n\nYou decide why and how data about your contacts is used; the operator processes it **on your instructions** and for nothing else.\n\n## 3. When something goes wrong\n\nThe operator may suspend part of the account when these terms are broken. You are told what, why, and what to do about it, before where possible and at once where not.\n\n## 4. Ending\n\nEither side may end this agreement with thirty days’ notice. You take all data with you." },
  fr: { title: "Conditions d’utilisation", text: "# Conditions d’utilisation\n\nCes conditions lient l’exploitant de cette installation et le compte.\n\n## 1. Ce que vous pouvez envoyer\n\nVous n’écrivez qu’aux personnes qui peuvent s’y attendre. Vous n’envoyez pas :\n\n- de messages à qui a demandé de ne plus en recevoir\n- de numéros de carte ni de mots de passe\n- rien qui trompe sur l’auteur du message\n\n## 2. Données des personnes\n\nVous décidez pourquoi et comment les données de vos contacts servent ; l’exploitant les traite **sur vos instructions** et pour rien d’autre.\n\n## 3. En cas de manquement\n\nL’exploitant peut suspendre une partie du compte. Vous êtes averti de quoi, de pourquoi et de ce qu’il faut faire.\n\n## 4. Fin\n\nChaque partie peut mettre fin à cet accord avec trente jours de préavis. Vous emportez toutes vos données." },
};

export const CLAUSES: Record<string, { en: [string, string, string]; fr: [string, string, string] }> = {
  "aup-card-data": {
    en: ["No card data in messages", "Messages must not carry full payment card numbers. They end up in logs, notices and backups where they cannot be protected.", "We look for card numbers in every reply before it leaves, and refuse a reply that holds one."],
    fr: ["Pas de données de carte dans les messages", "Les messages ne doivent pas contenir de numéro de carte complet. Ils finissent dans des journaux et des sauvegardes où ils ne peuvent être protégés.", "Nous cherchons un numéro de carte dans chaque réponse avant son départ, et refusons celle qui en contient."],
  },
  "quiet-hours-ch": {
    en: ["Quiet hours", "People are not written to at night, by the clock of the place where they live.", "A reply written at night waits until morning, unless the contact wrote in the last hour."],
    fr: ["Heures calmes", "On n’écrit pas aux personnes la nuit, à l’heure de l’endroit où elles vivent.", "Une réponse écrite la nuit attend le matin, sauf si le contact a écrit dans l’heure."],
  },
  "opt-out": {
    en: ["Do not contact", "Who asked not to be written to is not written to.", "We keep who opted out of what, and refuse every message to them on that channel."],
    fr: ["Ne pas contacter", "À qui a demandé de ne plus être contacté, on n’écrit plus.", "Nous gardons qui a refusé quoi, et refusons tout message sur ce canal."],
  },
};
