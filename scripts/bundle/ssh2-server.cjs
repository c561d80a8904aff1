// Stands in for ssh2 in the bundle: the parts of it that a server needs. Its client, its agents and its key generator would be
// read at every start.
exports.Server = require("ssh2/lib/server.js");
exports.utils = { parseKey: require("ssh2/lib/protocol/keyParser.js").parseKey };
