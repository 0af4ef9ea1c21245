/** The words of the page of evidence. */
export const strings = {
  evidence: { en: "Evidence", fr: "Preuves" },
  about: { en: "A signed file with what the journal holds: rulings, consents with their texts, acceptances. Anybody can check it without a database.", fr: "Un fichier signé de ce que contient le journal : décisions, consentements avec leurs textes, acceptations. Chacun peut le vérifier sans base de données." },
  what: { en: "About what", fr: "À quel sujet" }, contact: { en: "A contact", fr: "Un contact" }, period: { en: "A time", fr: "Une période" },
  person: { en: "Contact", fr: "Contact" }, find: { en: "Name or address", fr: "Nom ou adresse" }, type: { en: "Type at least two letters", fr: "Tapez au moins deux lettres" }, none: { en: "Nobody found", fr: "Personne trouvé" },
  since: { en: "From", fr: "Du" }, until: { en: "To (that day outside)", fr: "Au (ce jour exclu)" },
  make: { en: "Make the file", fr: "Créer le fichier" },
  made: { en: "The file is made: {entries} entries.", fr: "Le fichier est créé : {entries} écritures." },
  may: { en: "May we write to them, and why", fr: "Pouvons-nous leur écrire, et pourquoi" }, is_yes: { en: "Yes", fr: "Oui" }, is_no: { en: "No", fr: "Non" }, channel: { en: "Channel", fr: "Canal" }, of: { en: "Class", fr: "Classe" }, why: { en: "Why", fr: "Pourquoi" }, proof: { en: "Entry", fr: "Écriture" },
  check: { en: "How it is checked", fr: "Comment le vérifier" },
  check_words: { en: "With the command below, on any machine with Fairline; or with check.py alone, which needs Python and the cryptography package.", fr: "Avec la commande ci-dessous, sur toute machine avec Fairline ; ou avec check.py seul, qui demande Python et le paquet cryptography." },
  key: { en: "This installation’s public key. Give it to whoever receives a file by another way than the file.", fr: "La clé publique de cette installation. Transmettez-la au destinataire par une autre voie que le fichier." },
  command: { en: "Command", fr: "Commande" },
};
