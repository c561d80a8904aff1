/**
 * `partly`: its mnemonic or its beginning is attested. `general`: general knowledge. `inferred`: concluded from what is
 * attested. `proposed`: our own wording.
 */
type Grade = "partly" | "general" | "inferred" | "proposed";

/** A text in place of one that no source gives. */
export interface Unattested {
  readonly text: string;
  readonly grade: Grade;
  /** The reference note that names the gap. */
  readonly where: string;
}
