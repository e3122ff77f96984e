// Builds the page into dist/: one script, one style sheet, and what a page that has both inside may load. The same
// sources and lock file give the same bytes; the check before a change lands builds again and compares.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));
const out = process.argv[2] ?? `${root}dist`;

async function script(entry, format) {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    build: { write: false, target: "es2022", minify: true, cssMinify: true, reportCompressedSize: false, lib: { entry, formats: [format], name: "explorer" } },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const { output } = Array.isArray(built) ? built[0] : built;
  const chunks = output.filter((part) => part.type === "chunk");
  if (chunks.length !== 1) throw new Error(`${entry}: ${chunks.length} scripts, expected one`);
  return `${chunks[0].code.trim()}\n`;
}

// a parser of HTML takes no NUL, which the minifier writes plainly
const explorer = (await script("src/main.ts", "iife")).replaceAll("\0", "\\x00");
const style = (await readFile(`${root}src/style.css`, "utf8")).replace(/\/\*[^]*?\*\//g, "").replace(/\s*\n\s*/g, "\n").trim() + "\n";
for (const [name, text, ends] of [["script", explorer, /<\/script|<!--|\0|\r|\u2028|\u2029/i], ["style", style, /<\/style/i]]) {
  const found = text.search(ends);
  if (found >= 0) throw new Error(`the ${name} would end its element: ${text.slice(Math.max(0, found - 30), found + 20)}`);
}
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = `default-src 'none'; script-src ${hash(explorer)}; style-src ${hash(style)}; img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'\n`;

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await writeFile(`${out}/explorer.js`, explorer);
await writeFile(`${out}/explorer.css`, style);
await writeFile(`${out}/policy.txt`, policy);
