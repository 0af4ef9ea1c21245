/** Files dropped on the composer. */
import { useState, type DragEvent } from "react";

export function useDrop(onFiles: (files: File[]) => void) {
  const [depth, setDepth] = useState(0);
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes("Files");
  const drop = {
    onDragEnter: (event: DragEvent) => { if (holdsFiles(event)) { event.preventDefault(); setDepth((before) => before + 1); } },
    onDragOver: (event: DragEvent) => { if (holdsFiles(event)) event.preventDefault(); },
    onDragLeave: () => setDepth((before) => Math.max(0, before - 1)),
    onDrop: (event: DragEvent) => { if (!holdsFiles(event)) return; event.preventDefault(); setDepth(0); onFiles([...event.dataTransfer.files]); },
  };
  return { dropping: depth > 0, drop };
}
