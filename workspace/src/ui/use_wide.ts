/** True while the window is at least so many pixels wide. */
import { useMediaQuery } from "@mantine/hooks";

export const useWide = (pixels: number): boolean => useMediaQuery(`(min-width: ${pixels}.02px)`, undefined, { getInitialValueInEffect: false }) ?? true;
