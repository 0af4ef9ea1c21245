/** How Mantine's pieces look here: indigo, 14 px, small radii, our inks and surfaces. */
import { Button, createTheme, Menu, Modal, Popover, Tooltip, type CSSVariablesResolver } from "@mantine/core";

export const theme = createTheme({
  fontFamily: "var(--font)",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  colors: { indigo: ["#eef2ff", "#e0e7ff", "#c7d2fe", "#a5b4fc", "#818cf8", "#6366f1", "#4f46e5", "#4338ca", "#3730a3", "#312e81"], red: ["#fdf0f0", "#fbe0e1", "#f5bfc2", "#ec989d", "#e26e75", "#d5474f", "#c4232c", "#a91d25", "#8c181f", "#6f1318"], dark: ["#ececf1", "#b3b3c1", "#9393a4", "#6c6c7b", "#393946", "#2b2b35", "#1f1f27", "#17171d", "#121217", "#0d0d11"] },
  // Dark surfaces are ours (tokens.css), so that inputs and menus stand on the same ground as the panes.
  primaryColor: "indigo",
  primaryShade: 6,
  defaultRadius: 8,
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.25rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.4" },
  spacing: { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2rem" },
  headings: { fontWeight: "600", sizes: { h1: { fontSize: "1.25rem" }, h2: { fontSize: "1rem" }, h3: { fontSize: "0.875rem" } } },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: "sm" }, styles: { root: { fontWeight: 500 } } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 350, withArrow: false, transitionProps: { duration: 120 }, events: { hover: true, focus: true, touch: false } } }),
    Modal: Modal.extend({ defaultProps: { centered: true, radius: 14, transitionProps: { duration: 140, transition: "fade-down" }, overlayProps: { backgroundOpacity: 0.35 } } }),
    Menu: Menu.extend({ defaultProps: { shadow: "md", transitionProps: { duration: 120 } } }),
    Popover: Popover.extend({ defaultProps: { shadow: "md", transitionProps: { duration: 120 } } }),
  },
});

export const variables: CSSVariablesResolver = () => {
  const both = {
    "--mantine-color-body": "var(--page)",
    "--mantine-color-text": "var(--ink)",
    "--mantine-color-dimmed": "var(--ink-2)",
    "--mantine-color-placeholder": "var(--ink-3)",
    "--mantine-color-default": "var(--raised)",
    "--mantine-color-default-hover": "var(--sunken)",
    "--mantine-color-default-color": "var(--ink)",
    "--mantine-color-default-border": "var(--line-strong)",
    "--mantine-color-anchor": "var(--accent-ink)",
    "--mantine-color-error": "var(--red)",
    "--mantine-color-indigo-light": "var(--accent-soft)",
    "--mantine-color-indigo-light-color": "var(--accent-ink)",
    "--mantine-color-indigo-outline": "var(--accent)",
    "--mantine-color-red-filled": "#c4232c",
    "--mantine-color-red-filled-hover": "#a81d25",
    "--mantine-color-red-light": "var(--red-soft)",
    "--mantine-color-red-light-color": "var(--red)",
  };
  return { variables: {}, light: both, dark: both };
};
