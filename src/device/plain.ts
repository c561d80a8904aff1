export { frozen, plain } from "../licensing/plain.ts";
