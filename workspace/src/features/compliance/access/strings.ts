/** The words of the page of access. */
export const strings = {
  access: { en: "Access", fr: "Accès" },
  about: { en: "What is asked of members who sign in, and who keeps a high role.", fr: "Ce qui est demandé aux membres qui se connectent, et qui garde un rôle élevé." },
  sign_in: { en: "Signing in", fr: "Connexion" },
  sign_in_about: { en: "Holds for everybody at their next click.", fr: "S’applique à tous dès leur prochain clic." },
  second_factor: { en: "A second factor is demanded of", fr: "Un second facteur est exigé de" },
  second_factor_about: { en: "Whoever has none can only set one up.", fr: "Qui n’en a pas ne peut qu’en configurer un." },
  nobody: { en: "Nobody", fr: "Personne" }, high: { en: "Owners, admins and compliance officers", fr: "Propriétaires, administrateurs et responsables conformité" }, everybody: { en: "Everybody", fr: "Tous" },
  lock: { en: "Screens lock after so many minutes", fr: "Verrouiller l’écran après ce nombre de minutes" },
  lock_about: { en: "Without a touch; 0 for never. Drafts are kept.", fr: "Sans activité ; 0 pour jamais. Les brouillons sont conservés." },
  save: { en: "Save", fr: "Enregistrer" }, saved: { en: "Saved.", fr: "Enregistré." },
  roles: { en: "High roles", fr: "Rôles élevés" },
  roles_about: { en: "Confirm every quarter who keeps theirs. One nobody confirms for 91 days is suspended.", fr: "Confirmez chaque trimestre qui garde le sien. Un rôle que personne ne confirme pendant 91 jours est suspendu." },
  member: { en: "Member", fr: "Membre" }, reviewed: { en: "Confirmed", fr: "Confirmé" }, due: { en: "Holds until", fr: "Valable jusqu’au" }, suspended: { en: "Suspended", fr: "Suspendu" },
  keep: { en: "Confirm", fr: "Confirmer" }, keep_named: { en: "Confirm the role of {name}", fr: "Confirmer le rôle de {name}" }, confirmed: { en: "Confirmed for another quarter.", fr: "Confirmé pour un trimestre." },
  owner: { en: "Owner", fr: "Propriétaire" }, admin: { en: "Admin", fr: "Administrateur" }, compliance_officer: { en: "Compliance officer", fr: "Responsable conformité" },
};
