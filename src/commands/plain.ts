export { plain } from "../device/plain.ts";
