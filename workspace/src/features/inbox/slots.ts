/** Which element of the page draws which row of a list, and whether it rushes past so quickly that nobody reads it. */

export interface Drawn { slots: ReadonlyMap<string, number>; /** How often one after the other a quarter of the rows or more were new. */ leaps: number }
export const nothingDrawn: Drawn = { slots: new Map(), leaps: 0 };

/** Keeps what was drawn last between one drawing and the next. */
export function createSlots() {
  let held = nothingDrawn;
  return (ids: readonly string[], focused: string | undefined): Drawn => (held = drawnNext(held, ids, focused));
}

/** Rows that stay keep their element. Where none stays, those that come take over the elements of those that went, which
 *  costs less than making new ones; except that of `focused`, as the focus would then lie on another conversation. */
export function drawnNext({ slots, leaps }: Drawn, ids: readonly string[], focused: string | undefined): Drawn {
  const staying = ids.filter((id) => slots.has(id)).length;
  const free = staying ? [] : [...slots].flatMap(([id, slot]) => (id === focused ? [] : [slot]));
  let fresh = Math.max(-1, ...slots.values()) + 1;
  return { slots: new Map(ids.map((id, place) => [id, slots.get(id) ?? free[place] ?? fresh++])), leaps: staying * 4 <= ids.length * 3 ? leaps + 1 : 0 };
}
