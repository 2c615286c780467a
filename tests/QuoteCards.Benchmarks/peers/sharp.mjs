import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { font, gradient, ink, light, margin, side, sizeFor, solid, wrap } from "./cards.mjs";

// librsvg finds fonts through fontconfig alone; it is shown this one folder.
const config = join(mkdtempSync(join(tmpdir(), "peers-")), "fonts.conf");
writeFileSync(config, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dirname(font.path)}</dir></fontconfig>`);
process.env.FONTCONFIG_FILE = config;
const { default: sharp } = await import("sharp");

/** sharp with an SVG of text: librsvg draws, libvips presses. It breaks no lines, so they are broken here. */
export async function open(ground) {
  GlobalFonts.registerFromPath(font.path, font.family);
  const pen = createCanvas(8, 8).getContext("2d");
  const color = ground === "solid" ? ink : light;
  const escape = (s) => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  const fill = ground === "solid"
    ? `<rect width="100%" height="100%" fill="${solid}"/>`
    : `<linearGradient id="g" x2="0" y2="1"><stop stop-color="${gradient.from}"/><stop offset="1" stop-color="${gradient.to}"/></linearGradient><rect width="100%" height="100%" fill="url(#g)"/>`;
  return async (quote) => {
    const size = sizeFor(quote.text);
    pen.font = `${font.weight} ${size}px "${font.family}"`;
    const lines = wrap(`“${quote.text}”`, side - 2 * margin, (s) => pen.measureText(s).width);
    const top = (side - lines.length * size * 1.2) / 2 + size;
    const spans = lines.map((l, i) => `<text x="${margin}" y="${top + i * size * 1.2}" font-size="${size}">${escape(l)}</text>`).join("");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" font-family="${font.family}" font-weight="600" fill="${color}">${fill}${spans}` +
      `<text x="${margin}" y="120" font-size="28">${escape(quote.show)}</text><text x="${margin}" y="${side - margin}" font-size="32">${escape(quote.speaker)}</text>` +
      `<text x="${side - margin}" y="${side - margin}" font-size="28" text-anchor="end">${escape(quote.time)}</text></svg>`;
    return sharp(Buffer.from(svg)).png().toBuffer();
  };
}
