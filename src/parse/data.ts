/** What show output holds, as data: labels as the router prints them, lists where something is told several times. */

export type Data = string | number | null | readonly Data[] | DataMap;

/** Printed label -> what stands there. In the order of the output. */
export interface DataMap {
  readonly [label: string]: Data;
}

export const isMap = (data: Data): data is DataMap => typeof data === "object" && data !== null && !Array.isArray(data);

/** A value as printed: whole numbers become numbers, everything else stays the text it is. */
export const readValue = (text: string): Data => (/^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text);

/** Gathers what is told under labels; a label that comes again makes a list. */
export class DataBuilder {
  readonly #map: Record<string, Data> = {};
  readonly #repeated = new Set<string>();

  add(label: string, value: Data): void {
    const known = this.#map[label];
    if (known === undefined) this.#map[label] = value;
    else if (this.#repeated.has(label)) (known as Data[]).push(value);
    else {
      this.#repeated.add(label);
      this.#map[label] = [known, value];
    }
  }

  get map(): DataMap {
    return this.#map;
  }
}
