/** `license smart url …`: which lines the forms of the command stand for (COMMANDS §2.1). */
import { CSLU_NAME, DEFAULT_URLS } from "../../cssm/endpoints.ts";
import type { ConfigLine } from "../../device/config/config.ts";
import { plain } from "../../device/plain.ts";
import { transportSettings } from "../../device/settings/licensing.ts";
import type { Context } from "../registry.ts";

export const URL = "config license smart url";
export const URL_SMART = `${URL} smart`;
export const URL_CSLU = `${URL} cslu`;

const CSLU_URL = `https://${CSLU_NAME}:8182/cslu/v1/pi`;

/**
 * The lines that `license smart url default` stands for. Under smart transport there are two of them, as captures show;
 * CSLU's default address is the manual's. The other transports have no URL of their own here.
 */
export function defaultUrlLines(context: Context): readonly ConfigLine[] {
  const { defaultTransport, licensing } = context.release.facts;
  switch (transportSettings(plain(context.device.config), defaultTransport).type) {
    case "smart": {
      const own = urlLine(URL, DEFAULT_URLS.smart);
      // Releases before policy have one URL and no word for whose it is.
      return licensing === "policy" ? [own, urlLine(URL_SMART, DEFAULT_URLS.smart)] : [own];
    }
    case "cslu":
    case "automatic":
      return [urlLine(URL_CSLU, CSLU_URL)];
    case "callhome":
    case "off":
      return [];
  }
}

/** Whether a line says what `license smart url default` could have stored. */
export function isDefaultUrl({ id, values: [url] }: ConfigLine): boolean {
  return [URL, URL_SMART, URL_CSLU].includes(id) && (url === DEFAULT_URLS.smart || url === CSLU_URL);
}

function urlLine(id: string, url: string): ConfigLine {
  return { id, slot: id, text: `${id.replace(/^config /, "")} ${url}`, values: [url] };
}
