/** The portal's side of License Reservation: a person types codes in and takes files away (CSSM §3.2). */
import type { Draft } from "immer";
import { reserve, takeReturn } from "../../cssm/reservations.ts";
import { bootflashName, writeBootflash } from "../bootflash.ts";
import type { Outcome } from "../change.ts";
import { changeText } from "../change-wording.ts";
import type { Lab } from "../lab.ts";
import { draftOf } from "../power.ts";

/** The wizard: a request code goes in; the authorization code comes out, and as a file onto a device if one is named. */
export interface ReserveChange {
  readonly kind: "reserve";
  readonly requestCode: string;
  /** By their names in the portal; none = a permanent reservation of everything. */
  readonly licences: readonly { readonly name: string; readonly count: number }[];
  readonly account?: string;
  /** The account may not use export-controlled functionality. */
  readonly withoutExport?: boolean;
  readonly to?: { readonly device: string; readonly file: string };
}

/** A return code goes in: the product instance is removed. */
export interface ReturnChange {
  readonly kind: "return";
  readonly returnCode: string;
}

/** Generates an authorization code. */
export function reserveLicences(lab: Draft<Lab>, change: ReserveChange): Outcome {
  const { requestCode, licences, account, withoutExport, to } = change;
  if (to !== undefined && lab.devices[to.device] === undefined) return failed("unknown-device", to.device);
  if (to !== undefined && bootflashName(to.file) === undefined) return failed("bad-path", to.file);
  const request = { requestCode, licences, exportControlled: !withoutExport };
  const made = reserve(lab.cssm, account === undefined ? request : { ...request, account }, lab.now);
  if (!made.ok) return failed(made.error, made.what);
  if (to === undefined) return { text: made.code.trimEnd() };
  if (!writeBootflash(lab, draftOf(lab, to.device), to.file, made.code)) return failed("bad-path", to.file);
  return { text: `The authorization code of "${made.virtualAccount}" is ${bootflashName(to.file)} on ${to.device}.` };
}

/** Takes a return code. */
export function returnLicences(lab: Draft<Lab>, { returnCode }: ReturnChange): Outcome {
  const before = lab.cssm.instances.length;
  const error = takeReturn(lab.cssm, returnCode, lab.now);
  if (error !== undefined) return failed(error, returnCode);
  const removed = lab.cssm.instances.length < before;
  return {
    text: removed
      ? "The product instance was removed."
      : "Its licences are free; the product instance is trusted and stays.",
  };
}

function failed(error: Parameters<typeof changeText>[0], what: string): Outcome {
  return { error, text: changeText(error, what) };
}
