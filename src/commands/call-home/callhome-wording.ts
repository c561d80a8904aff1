/** What Call Home's commands answer when they refuse. None of these texts is attested; the limits are those of the data model. */

export const noQuotes = (): string => "% Quotes are not allowed in this text\n";

export const badPhone = (): string =>
  "% The phone number must start with '+' and have 12 to 17 characters: digits, blanks and '-'\n";

export const profileTooLong = (limit: number): string => `% The profile name can have at most ${limit} characters\n`;

export const profileReserved = (name: string): string => `% The profile name ${name} is reserved\n`;

export const profileStays = (name: string): string => `% Profile ${name} cannot be removed\n`;

export const addressTooLong = (limit: number): string => `% The address can have at most ${limit} characters\n`;
