/** `show license rum id all`: one row for each report. */
import type { Data, DataMap } from "./data.ts";
import { rowsOf } from "./lines.ts";

const ROW = /^\s*(\d+)\s+(\S+)\s+(\S+)(?:\s+(\S.*))?$/;

export function parseRumList(text: string): DataMap {
  const reports = rowsOf(text).flatMap((row): Data[] => {
    const [, id, state, flag, feature = ""] = ROW.exec(row) ?? [];
    if (id === undefined) return [];
    return [{ "Report Id": Number(id), State: state ?? "", Flag: flag ?? "", "Feature Name": feature }];
  });
  return { "Smart Licensing Usage Report": reports };
}
