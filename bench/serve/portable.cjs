// Loaded ahead of a server: ssh2 then does without the native code that an installation may or may not have built, and so
// the same is measured on every machine.
const Module = require("node:module");

Module._extensions[".node"] = (_module, file) => {
  throw new Error(`${file}: no native code`);
};
