// Bundles the page's scripts and styles into src/Alaqat.App/Web/wwwroot.
// With --check it writes nothing and fails where the committed files are not what the sources give.
import { build } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";

const target = new URL("../src/Alaqat.App/Web/wwwroot/", import.meta.url);
const check = process.argv.includes("--check");
let stale = 0;
for (const [entry, name] of [["src/app.ts", "app.js"], ["styles/app.css", "app.css"]]) {
  const result = await build({ entryPoints: [entry], bundle: true, minify: true, format: "iife", target: ["es2022", "chrome110", "firefox115", "safari16"], charset: "utf8", legalComments: "none", write: false });
  const made = result.outputFiles[0].text;
  const file = new URL(name, target);
  if (!check) writeFileSync(file, made);
  else if (readFileSync(file, "utf8") !== made) {
    console.error(`${name} is not what web/ gives; run 'npm ci && npm run build' in web/ and commit it`);
    stale++;
  }
}
process.exit(stale ? 1 : 0);
