/** Everything but printable ASCII and Tab. */
const UNPRINTABLE = /[^ -~\t]/g;

const UNPRINTABLE_IN_LINES = /[^ -~\t\n]/;

/**
 * Text as a router's terminal shows it: control characters in caret notation (`^C`), what is outside ASCII as `?`. So
 * nothing that was typed or stored can send control sequences to somebody's screen.
 */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (char) => {
    const code = char.charCodeAt(0);
    return code < 0x80 ? `^${String.fromCharCode(code ^ 0x40)}` : "?";
  });

/** Whether lines are printed as they stand. */
export const isPrintable = (text: string): boolean => !UNPRINTABLE_IN_LINES.test(text);
