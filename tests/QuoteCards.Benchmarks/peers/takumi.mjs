import { Renderer } from "@takumi-rs/core";
import { font, gradient, ink, light, margin, side, sizeFor, solid } from "./cards.mjs";

/** takumi: layout and drawing in Rust, on a thread of its own for each card under way. */
export async function open(ground) {
  const renderer = new Renderer();
  await renderer.registerFont({ name: font.family, data: font.data, weight: font.weight, style: "normal" });
  const paint = ground === "solid" ? { backgroundColor: solid } : { backgroundImage: `linear-gradient(${gradient.angle}deg, ${gradient.from}, ${gradient.to})` };
  const color = ground === "solid" ? ink : light;
  const text = (words, fontSize, more) => ({ type: "text", text: words, style: { fontSize, color, fontFamily: font.family, fontWeight: font.weight, ...more } });
  return (quote) => renderer.render(
    {
      type: "container",
      style: { width: side, height: side, padding: margin, display: "flex", flexDirection: "column", justifyContent: "space-between", ...paint },
      children: [
        text(quote.show, 28),
        text(`“${quote.text}”`, sizeFor(quote.text), { lineHeight: 1.2 }),
        { type: "container", style: { display: "flex", justifyContent: "space-between", width: side - 2 * margin }, children: [text(quote.speaker, 32), text(quote.time, 28)] },
      ],
    },
    { width: side, height: side, format: "png" },
  );
}
