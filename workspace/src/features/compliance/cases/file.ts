/** Hands something to the browser as a file. */
export function keepFile(name: string, told: unknown): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(told instanceof Blob ? told : new Blob([JSON.stringify(told, null, 1)], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
