// Builds the page into dist/: one script, one style sheet, and what a page that has both inside may load. The same
// sources and lock file give the same bytes; the check before a change lands builds again and compares.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL(".", import.meta.url));
const out = process.argv[2] ?? `${root}dist`;

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to
whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

async function script(entry, format) {
  const built = await build({
    root,
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      reportCompressedSize: false,
      rollupOptions: { input: `${root}${entry}`, preserveEntrySignatures: "strict", output: { format } },
    },
    plugins: [{ name: "bare-shaders", transform: (code, id) => (id.includes("node_modules/sigma/") ? bare(code) : null) }],
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const { output } = Array.isArray(built) ? built[0] : built;
  const chunks = output.filter((part) => part.type === "chunk");
  if (chunks.length !== 1) throw new Error(`${entry}: ${chunks.length} scripts, expected one`);
  const notice = await credits(Object.keys(chunks[0].modules));
  // a parser of HTML takes no NUL, which the minifier writes plainly
  return notice + `${chunks[0].code.trim()}\n`.replaceAll("\0", "\\x00");
}

/// Shaders without their comments and indents: they stand in strings, where no minifier reads them.
function bare(code) {
  return code.replace(/(?:\\n\s*\/\/(?:(?!\\n)[^"])*)+(?=\\n)/g, "").replace(/\\n[ ]+/g, "\\n").replace(/(?:\\n){2,}/g, "\\n");
}

/// Whose work is in a script, with the terms that must go with it.
async function credits(modules) {
  const packages = new Map();
  for (const module of modules) {
    const found = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(module.replace("\0", ""));
    if (found) packages.set(found[2], found[1]);
  }
  const lines = [];
  for (const [name, folder] of [...packages].sort()) {
    const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
    if (license !== "MIT") throw new Error(`${name}: the licence ${license} has terms that this notice does not give`);
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? await readFile(`${folder}/${file}`, "utf8") : "";
    lines.push(`${name} ${version}: ${/^.*copyright (?!notice|holder).*$/im.exec(text)?.[0].trim() ?? "see its repository for its authors"}`);
  }
  return lines.length ? `/*! With the work of others, under the MIT License:\n${lines.join("\n")}\n\n${MIT}*/\n` : "";
}

const explorer = await script("src/main.ts", "iife");
const editor = await script("src/editor.ts", "es");
const style = (await readFile(`${root}src/style.css`, "utf8")).replace(/\/\*[^]*?\*\//g, "").replace(/\s*\n\s*/g, "\n").trim() + "\n";
for (const [name, text, ends] of [["script", explorer, /<\/script|<!--|\0|\r|\u2028|\u2029/i], ["style", style, /<\/style/i]]) {
  const found = text.search(ends);
  if (found >= 0) throw new Error(`the ${name} would end its element: ${text.slice(Math.max(0, found - 30), found + 20)}`);
}
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = `default-src 'none'; script-src ${hash(explorer)}; style-src ${hash(style)}; img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'\n`;

// the editor gives elements their style by attribute
const served = "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; connect-src 'self'; img-src data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\n";

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await writeFile(`${out}/explorer.js`, explorer);
await writeFile(`${out}/editor.js`, editor);
await writeFile(`${out}/explorer.css`, style);
await writeFile(`${out}/policy.txt`, policy);
await writeFile(`${out}/policy-served.txt`, served);
