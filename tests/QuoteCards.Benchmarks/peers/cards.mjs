// What every peer draws: a quote, a name, a show and a time on 1080 by 1080 px, on a solid ground or a linear gradient.
import { readFileSync } from "node:fs";

export const side = 1080;
export const margin = 92;
export const ink = "#1f1a14";
export const solid = "#f4efe4";
export const light = "#f6efe9";
export const gradient = { angle: 180, from: "#1d1040", to: "#a83a5e" };

const fonts = new URL("../../../fonts/inter-tight/", import.meta.url);
export const font = { family: "Inter Tight", weight: 600, path: new URL("InterTight_600SemiBold.ttf", fonts).pathname };
font.data = readFileSync(font.path);

/** The type's size for a text of so many characters, so that it fills about the same box in every program. */
export const sizeFor = (text) => Math.max(40, Math.min(110, Math.floor(Math.sqrt((900 * 640) / (text.length * 0.62)))));

/** Lines by first fit, for programs that break none themselves; `width` measures a text in px. */
export function wrap(text, most, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && width(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
