/** The words of an offer. */
export const strings = {
  offers: { en: "Offers", fr: "Propositions" },
  offered: { en: "{contact} is waiting", fr: "{contact} attend" },
  from: { en: "{queue} · {channel}", fr: "{queue} · {channel}" },
  webchat: { en: "web chat", fr: "chat" },
  email: { en: "e-mail", fr: "e-mail" },
  sms: { en: "text", fr: "SMS" },
  voice: { en: "call", fr: "appel" },
  accept: { en: "Accept", fr: "Accepter" },
  decline: { en: "Decline", fr: "Décliner" },
  left: { en: "{seconds} {seconds ? second | seconds} left", fr: "encore {seconds} {seconds ? seconde | secondes}" },
  arrived: { en: "Offer: {contact}, {queue}. Alt Y accepts, Alt N declines.", fr: "Proposition : {contact}, {queue}. Alt Y accepte, Alt N décline." },
  notice: { en: "Work for you: {contact}", fr: "Du travail pour vous : {contact}" },
  gone: { en: "This offer is gone", fr: "Cette proposition n’est plus là" },
  gone_words: { en: "Its time was over, or a colleague has taken it.", fr: "Son temps est passé, ou un collègue l’a prise." },
  group: { en: "Offer", fr: "Proposition" },
  more: { en: "{count} more {count ? offer | offers}", fr: "encore {count} {count ? proposition | propositions}" },
} as const;
