// Stands in for react-devtools-core, which Ink loads only for its own development (DEV=true).
export default { initialize() {}, connectToDevTools() {} };
