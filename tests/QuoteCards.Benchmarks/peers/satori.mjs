import satori from "satori";
import { renderAsync } from "@resvg/resvg-js";
import { font, gradient, ink, light, margin, side, sizeFor, solid } from "./cards.mjs";

/** satori lays out and writes SVG, resvg draws it: the pair that most sites use for link cards. */
export async function open(ground) {
  const color = ground === "solid" ? ink : light;
  const background = ground === "solid" ? solid : `linear-gradient(${gradient.angle}deg, ${gradient.from}, ${gradient.to})`;
  const box = (style, children) => ({ type: "div", props: { style: { display: "flex", ...style }, children } });
  return async (quote) => {
    const svg = await satori(
      box({ width: side, height: side, padding: margin, boxSizing: "border-box", flexDirection: "column", justifyContent: "space-between", background, color, fontFamily: font.family, fontWeight: font.weight }, [
        box({ fontSize: 28 }, quote.show),
        box({ fontSize: sizeFor(quote.text), lineHeight: 1.2 }, `“${quote.text}”`),
        box({ justifyContent: "space-between" }, [box({ fontSize: 32 }, quote.speaker), box({ fontSize: 28 }, quote.time)]),
      ]),
      { width: side, height: side, fonts: [{ name: font.family, data: font.data, weight: font.weight, style: "normal" }] },
    );
    return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
  };
}
