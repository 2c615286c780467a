import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { font, gradient, ink, light, margin, side, sizeFor, solid, wrap } from "./cards.mjs";

/** @napi-rs/canvas: Skia with its default PNG encoder, which works on a thread of its own. */
export async function open(ground) {
  GlobalFonts.registerFromPath(font.path, font.family);
  return async (quote) => {
    const canvas = createCanvas(side, side);
    const pen = canvas.getContext("2d");
    if (ground === "solid") pen.fillStyle = solid;
    else {
      pen.fillStyle = pen.createLinearGradient(0, 0, 0, side);
      pen.fillStyle.addColorStop(0, gradient.from);
      pen.fillStyle.addColorStop(1, gradient.to);
    }
    pen.fillRect(0, 0, side, side);
    pen.fillStyle = ground === "solid" ? ink : light;
    const size = sizeFor(quote.text);
    const set = (words, px, x, y) => {
      pen.font = `${font.weight} ${px}px "${font.family}"`;
      pen.fillText(words, x, y);
    };
    pen.font = `${font.weight} ${size}px "${font.family}"`;
    const lines = wrap(`“${quote.text}”`, side - 2 * margin, (s) => pen.measureText(s).width);
    const top = (side - lines.length * size * 1.2) / 2 + size;
    lines.forEach((line, i) => set(line, size, margin, top + i * size * 1.2));
    set(quote.show, 28, margin, 120);
    set(quote.speaker, 32, margin, side - margin);
    pen.textAlign = "right";
    set(quote.time, 28, side - margin, side - margin);
    return canvas.encode("png");
  };
}
