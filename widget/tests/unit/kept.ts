/** A browser's storage in memory; it can be full, forbidden, and looked into from two tabs. */
export class Kept implements Storage {
  full = false;
  private kept = new Map<string, string>();

  get length(): number {
    return this.kept.size;
  }
  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }
  getItem(name: string): string | null {
    return this.kept.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    if (this.full) throw new DOMException("full", "QuotaExceededError");
    this.kept.set(name, value);
  }
  removeItem(name: string): void {
    this.kept.delete(name);
  }
  clear(): void {
    this.kept.clear();
  }
}
