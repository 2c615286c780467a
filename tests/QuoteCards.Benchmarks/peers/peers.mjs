// node peers.mjs QUOTES.json [NAME ...]: each peer draws every quote, after a warm-up, with so many cards under way that all cores work.
// Prints one JSON line for each peer and ground: cards a second in steady state, mean bytes, peak memory of the process.
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";

const [file, ...names] = process.argv.slice(2);
const quotes = JSON.parse(readFileSync(file, "utf8"));
const under = 2 * availableParallelism();

async function run(draw, all) {
  let next = 0, bytes = 0, first;
  await Promise.all(Array.from({ length: under }, async () => {
    while (next < all.length) {
      const made = await draw(all[next++]);
      first ??= made;
      bytes += made.length;
    }
  }));
  return { bytes: bytes / all.length, first };
}

for (const name of names.length ? names : ["takumi", "sharp", "canvas", "satori"])
  for (const ground of ["solid", "gradient"]) {
    const { open } = await import(`./${name}.mjs`);
    const draw = await open(ground);
    await run(draw, quotes.slice(0, 20));
    const start = performance.now(), used = process.cpuUsage();
    const { bytes, first } = await run(draw, quotes);
    const seconds = (performance.now() - start) / 1000, cpu = process.cpuUsage(used);
    if (process.env.PEERS_OUT) {
      mkdirSync(process.env.PEERS_OUT, { recursive: true });
      writeFileSync(`${process.env.PEERS_OUT}/${name}-${ground}.png`, first);
    }
    console.log(JSON.stringify({ name, ground, rate: quotes.length / seconds, cpuMs: (cpu.user + cpu.system) / 1000 / quotes.length, kib: bytes / 1024, mib: process.resourceUsage().maxRSS / 1024 }));
  }
