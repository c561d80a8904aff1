// What esbuild is told about packages and files of the bundle.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Of ssh2 the server alone. It asks for its native ciphers beside its own files, which the bundle is not: it asks for those
 * of the package.
 */
export const serverOfSsh2 = (root) => ({
  name: "server of ssh2",
  setup(build) {
    build.onResolve({ filter: /^ssh2$/ }, () => ({ path: join(root, "scripts/bundle/ssh2-server.cjs") }));
    build.onResolve({ filter: /\/sshcrypto\.node$/ }, ({ path }) => ({
      path: path.replace(/^\./, "ssh2/lib/protocol"),
      external: true,
    }));
    const asks = join("ssh2", "lib", "protocol", "crypto.js");
    build.onResolve({ filter: /^crypto$/ }, ({ importer }) =>
      importer.endsWith(asks) ? { path: join(root, "scripts/bundle/pooled-crypto.mjs") } : undefined,
    );
  },
});

/** Of these everything else that the lab is made of is imported. */
const lab = ["session/live-lab.ts", "session/router-port.ts", "session/terminal/terminal.ts", "labfile/booted.ts"];

/** The files of which a start loads one or the other. */
const usesLab = new RegExp(
  "/src/(?:stream/(?:run|plain|tables)|shell/(?:shell|learn)|inspect/run|labfile/(?:start|saved-lab|parse|folder)|" +
    "serve/(?:serve|recording/.*|state/.*|control/.*|ssh/server|telnet/server)|rehearse/(?:command|matrix|merge)|" +
    "importing/command|testing/snapshot-command)\\.ts$",
);
/**
 * What every way to use the lab needs is one file: else it would be scattered over as many as there are sets of ways that
 * share a part of it, and to find and open a file takes as long as to compile a small one.
 */
export const oneLab = (root) => ({
  name: "one file for the lab",
  setup(build) {
    build.onLoad({ filter: usesLab }, ({ path }) => {
      const imports = lab.map((file) => `import ${JSON.stringify(join(root, "src", file))};`);
      return { contents: [readFileSync(path, "utf8"), ...imports].join("\n"), loader: "ts" };
    });
  },
});
