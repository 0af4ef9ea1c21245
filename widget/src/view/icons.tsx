/** Line icons on a grid of 24, one stroke; always beside a word, or on a button that has a name. */
const PATHS = {
  close: "M6 6l12 12M18 6L6 18",
  send: "M12 19V5M5.500 11.500 12 5l6.500 6.500",
  clip: "M20 11.500l-8.200 8.200a5.200 5.200 0 0 1-7.400-7.400l8.300-8.300a3.500 3.500 0 0 1 5 5l-8.300 8.200a1.700 1.700 0 0 1-2.500-2.400l7.600-7.600",
  sent: "M5 12l4.500 4.500L19 7",
  twice: "M2 12l4.500 4.500L15.500 7M11.500 15.500l1 1L22 7",
  clock: "M12 7v5l3 2M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17Z",
  alert: "M12 8v5M12 16.500v.01M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17Z",
  spark: "M12 4l1.800 5.200L19 11l-5.200 1.800L12 18l-1.800-5.200L5 11l5.200-1.800ZM19 16.500v4M17 18.500h4",
  file: "M7 3.500h6.500L19 9v10a1.500 1.500 0 0 1-1.500 1.500h-10.500A1.500 1.500 0 0 1 5.500 19V5A1.500 1.500 0 0 1 7 3.500ZM13 4v5.500h5.500",
  down: "M12 5v14M5.500 12.500 12 19l6.500-6.500",
  shield: "M12 3.500 5 6v5.500c0 4.300 2.900 7.600 7 9 4.100-1.400 7-4.700 7-9V6Z",
  mail: "M4.500 5.500h15A1.500 1.500 0 0 1 21 7v10a1.500 1.500 0 0 1-1.500 1.500h-15A1.500 1.500 0 0 1 3 17V7a1.500 1.500 0 0 1 1.500-1.500ZM3.500 7l8.500 6 8.500-6",
};

export function Icon({ name, small }: { name: keyof typeof PATHS; small?: boolean }) {
  return (
    <svg class={small ? "icon small" : "icon"} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
