export { plain } from "../licensing/plain.ts";
