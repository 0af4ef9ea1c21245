/** The site's greeting, and where it says what becomes of what is written here. */
import { said } from "../strings";
import { useHere } from "./here";

export function Welcome() {
  const { state, say, locale } = useHere();
  const address = state.site?.privacy_url;
  return (
    <div class="greeting">
      <p>{said(state.site?.greeting, locale)}</p>
      {address?.startsWith("https://") && <a href={address} target="_blank" rel="noopener noreferrer">{say("privacy")}</a>}
    </div>
  );
}
