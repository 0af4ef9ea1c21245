/** A place of the list: its row, and the box to choose it with. Drawn again only when something of it changed, for a quick scroll draws all of them with each frame. */
import { memo, type ComponentProps } from "react";
import { useWords } from "@/lib/i18n";
import picking from "./bulk.module.css";
import { Row } from "./row";
import { strings } from "./strings";

interface Props extends ComponentProps<typeof Row> { start: number; size: number; place: number; places: number; picked: boolean; /** Nothing where one may not choose. */ onPick: ((id: string, range: boolean) => void) | undefined }

export const Item = memo(function Item({ start, size, place, places, picked, onPick, ...row }: Props) {
  const say = useWords(strings);
  const { id, contact } = row.row;
  return (
    <li style={{ height: size, transform: `translateY(${start}px)` }} aria-setsize={places} aria-posinset={place}>
      {onPick && <label className={picking.pick}><input type="checkbox" tabIndex={-1} aria-label={say.choose_one({ contact: contact.name })} checked={picked} onChange={(event) => onPick(id, (event.nativeEvent as unknown as { shiftKey: boolean }).shiftKey)} /></label>}
      <Row {...row} />
    </li>
  );
});
