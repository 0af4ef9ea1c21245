/** A form with every kind of question, and a consent. */
import type { Prechat } from "../../src/wire/types";

export const TEXT = { en: "I agree that this conversation is kept for a year.", fr: "J’accepte que cette conversation soit gardée un an." };
export const PRECHAT: Prechat = {
  fields: [
    { name: "name", label: { en: "Your name", fr: "Votre nom" }, kind: "text", required: true },
    { name: "email", label: { en: "Your e-mail", fr: "Votre e-mail" }, kind: "email", required: true },
    { name: "topic", label: { en: "What is it about?", fr: "De quoi s’agit-il ?" }, kind: "choice", choices: ["Order", "Brewing"], required: false },
  ],
  consent: { text: TEXT, required: true },
};
