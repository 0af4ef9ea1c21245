/** An agent's conversations, by name of the contact, each a way into it. */
import { Menu, Skeleton } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { FloorAgent } from "@/client/contract";
import { useWords } from "@/lib/i18n";
import { plain } from "@/lib/markdown";
import { cut } from "@/lib/text";
import { useConversations } from "./api";
import classes from "./floor.module.css";
import { strings } from "./strings";

export function ConversationsMenu({ agent: { member, conversations } }: { agent: FloorAgent }) {
  const say = useWords(strings);
  const [opened, setOpened] = useState(false);
  if (!conversations.length) return <span className={classes.quiet}>0</span>;
  return (
    <Menu opened={opened} onChange={setOpened} width={300} position="bottom-start" returnFocus>
      <Menu.Target>
        <button type="button" className={classes.count} aria-label={say.conversations_of({ count: conversations.length, name: member.name })}>{conversations.length}<IconChevronDown size={13} stroke={1.75} aria-hidden /></button>
      </Menu.Target>
      <Menu.Dropdown>{opened && <Items ids={conversations} />}</Menu.Dropdown>
    </Menu>
  );
}

function Items({ ids }: { ids: string[] }) {
  const say = useWords(strings);
  const asked = useConversations(ids, true);
  return ids.map((id, place) => {
    const row = asked[place]?.data;
    return (
      <Menu.Item key={id} component={Link} {...({ to: "/inbox/$view/{-$conversation}", params: { view: "all", conversation: id } } as object)}>
        <span className={classes.talk}>
          <span className="cut">{row ? row.contact.name : asked[place]?.error ? say.conversation_gone() : <Skeleton height={10} width={120} component="span" display="block" my={5} />}</span>
          <small className="cut">{row ? cut(plain(row.last.text), 70) : "\u00a0"}</small>
        </span>
      </Menu.Item>
    );
  });
}
