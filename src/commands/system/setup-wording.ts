/** What the System Configuration Dialog says (CLI §9). */

export const INITIAL = "Would you like to enter the initial configuration dialog? [yes/no]: ";

export const EXPLANATION = `
At any point you may enter a question mark '?' for help.
Use ctrl-c to abort configuration dialog at any prompt.
Default settings are in square brackets '[]'.


Basic management setup configures only enough connectivity
for management of the system, extended setup will ask you
to configure each interface on the system

`;

export const MANAGEMENT = "Would you like to enter basic management setup? [yes/no]: ";

export const GLOBAL = "Configuring global parameters:\n\n";

export const hostname = (now: string): string => `  Enter host name [${now}]: `;

const RULE = "-".repeat(49);

export const ABOUT_SECRET = `
  The enable secret is a password used to protect
  access to privileged EXEC and configuration modes.
  This password, after entered, becomes encrypted in
  the configuration.
  ${RULE}
  secret should be of minimum 10 characters and maximum 32 characters with
  at least 1 upper case, 1 lower case, 1 digit and
  should not contain [cisco]
  ${RULE}
`;

export const ENTER_SECRET = "  Enter enable secret: ";
export const CONFIRM_SECRET = "  Confirm enable secret: ";
export const WEAK =
  "% Secret should be of minimum 10 characters and maximum 32 characters with at least 1 upper case, 1 lower case, 1 digit\n";
export const DIFFERENT = "% Secrets do not match, please try again\n";

export const created = (lines: readonly string[]): string =>
  `
The following configuration command script was created:

${lines.map((line) => `${line}\n`).join("")}!
end


[0] Go to the IOS command prompt without saving this config.
[1] Return back to the setup without saving this config.
[2] Save this configuration to nvram and exit.

`;

export const SELECTION = "Enter your selection [2]: ";
export const NOT_IN_RANGE = "% Please enter a number in the range 0-2\n";
export const USE_CONFIGURE = "Use the enabled mode 'configure' command to modify this configuration.\n";
