/** Which permissions open what in administration; any of a list is enough. It hides; the platform decides. */
export const permits = {
  members: ["member.manage", "skill.manage"],
  invite: ["member.manage"],
  skills: ["skill.manage"],
  teams: ["team.manage"],
  queues: ["queue.manage"],
  dispositions: ["disposition.manage"],
  replies: ["saved_reply.manage"],
  fields: ["field.manage"],
  sites: ["webchat.manage"],
  agreement: ["agreement.accept", "account.manage", "audit.read"],
  accept: ["agreement.accept"],
  account: ["account.manage"],
  tokens: ["token.manage"],
  audit: ["audit.read"],
  verify: ["journal.verify"],
  requests: ["data_request.manage"],
} satisfies Record<string, string[]>;
