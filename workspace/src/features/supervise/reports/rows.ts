/** What rows of each sort hold, and what they can be filtered by, as the wire names it. */

const OF_CONVERSATIONS = ["agent", "brand", "breached", "channel", "kind", "language", "priority", "queue", "reopened", "replies", "satisfaction", "status", "via"] as const;

export const rows = {
  conversations: {
    time: "begun_in", about: "rows_word", filters: OF_CONVERSATIONS,
    columns: [
      "reference", "conversation", "created", "channel", "via", "brand", "queue", "agent", "contact", "priority", "kind", "language", "status", "first_reply_seconds",
      "first_reply_open_seconds", "resolution_seconds", "resolution_open_seconds", "replies", "touches", "reopened", "solved", "breached", "satisfaction",
    ],
  },
  messages: {
    time: "begun_in", about: "messages_about", filters: OF_CONVERSATIONS,
    columns: ["reference", "conversation", "message", "at", "from", "agent", "contact", "text", "files", "state"],
  },
  contacts: {
    time: "known_since", about: "contacts_about", filters: ["company", "country", "locale"],
    columns: ["contact", "created", "name", "addresses", "company", "country", "locale", "opted_out", "note", "fields"],
  },
} as const;

export type Rows = keyof typeof rows;
