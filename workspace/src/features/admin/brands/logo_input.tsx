/** A small picture, kept in the page itself so that no page of a brand calls out for it. */
import { Button, FileButton, Input } from "@mantine/core";
import { useState } from "react";
import { useWords } from "@/lib/i18n";
import { strings } from "./strings";

const MOST = 60_000; // bytes

export function LogoInput({ value, error, onChange }: { value: string; error: string | undefined; onChange: (logo: string) => void }) {
  const say = useWords(strings);
  const [large, setLarge] = useState(false);
  function read(file: File | null) {
    if (!file) return;
    setLarge(file.size > MOST);
    if (file.size > MOST) return;
    const reader = new FileReader();
    reader.onload = () => onChange(String(reader.result));
    reader.readAsDataURL(file);
  }
  return (
    <Input.Wrapper label={say.logo()} description={say.logo_about()} error={large ? say.logo_large() : error}>
      <div style={{ display: "flex", gap: 12, alignItems: "center", marginTop: 6, minHeight: 40 }}>
        {value && <img src={value} alt="" style={{ maxHeight: 40, maxWidth: 160 }} />}
        <FileButton onChange={read} accept="image/png,image/jpeg,image/webp,image/svg+xml">{(props) => <Button {...props} variant="default" size="compact-sm">{say.logo_choose()}</Button>}</FileButton>
        {value && <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onChange("")}>{say.logo_remove()}</Button>}
      </div>
    </Input.Wrapper>
  );
}
