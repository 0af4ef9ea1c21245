/** The words of what stands on every desk. */
export const strings = {
  call_number: { en: "Call {number}", fr: "Appeler le {number}" },
} as const;
