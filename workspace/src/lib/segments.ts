/** How many segments a text fills on a telephone network: GSM-7 or UCS-2 (3GPP TS 23.038, 23.040). */
const BASIC = new Set("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà");
const EXTENSION = new Set("\f^{}\\[~]|€");
const ALONE = { gsm7: 160, ucs2: 70 }, TOGETHER = { gsm7: 153, ucs2: 67 };

export interface TextLength { encoding: "gsm7" | "ucs2"; segments: number; left: number }

/** `left` is how many units still fit before there is one more segment. */
export function textLength(text: string): TextLength {
  const signs = [...text];
  const encoding = signs.every((sign) => BASIC.has(sign) || EXTENSION.has(sign)) ? "gsm7" : "ucs2";
  const units = signs.map((sign) => (encoding === "ucs2" ? sign.length : EXTENSION.has(sign) ? 2 : 1));
  const whole = units.reduce((sum, one) => sum + one, 0);
  if (whole <= ALONE[encoding]) return { encoding, segments: 1, left: ALONE[encoding] - whole };
  let segments = 1, used = 0;
  for (const one of units) {
    if (used + one > TOGETHER[encoding]) { segments += 1; used = 0; }
    used += one;
  }
  return { encoding, segments, left: TOGETHER[encoding] - used };
}
