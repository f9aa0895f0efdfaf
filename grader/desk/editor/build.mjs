// Bundles editor.js with CodeMirror into one file that needs nothing else, its licences at the top.
import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const out = "../pages/editor.js";
const options = { entryPoints: ["editor.js"], bundle: true, minify: true, format: "esm", target: "es2022", outfile: out, legalComments: "none" };

// Which packages are in it, esbuild knows.
const { metafile } = await build({ ...options, write: false, metafile: true });
const folders = new Set();
for (const path of Object.keys(metafile.inputs)) {
  const found = path.match(/^(node_modules\/(?:@[^/]+\/)?[^/]+)\//);
  if (found) folders.add(found[1]);
}
const packages = [...folders].sort().map((folder) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
const holders = new Set();
let terms = "";
for (const folder of folders) {
  const licence = readFileSync(join(folder, "LICENSE"), "utf8").trim();
  const [head, ...rest] = licence.split(/(?=Permission is hereby granted)/);
  holders.add(head.match(/Copyright[^\n]*/)[0].trim());
  terms = rest.join("").trim();
}
const lines = [
  "Made by ../editor/build.mjs; do not edit. It holds, under the MIT License:",
  ...packages.map((one) => `  ${one.name} ${one.version}`),
  "",
  ...[...holders].sort(),
  "",
  ...terms.split("\n"),
];
const banner = `/*\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */`;
await build({ ...options, banner: { js: banner } });
