import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// COMMANDS §2.6, CLI §9.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "a trustpoint",
    lines: [
      "conf t",
      "crypto pki trustpoint Lab",
      "enrollment terminal",
      "revocation-check crl none",
      "subject-name CN=lab, O=Example",
      "do show run | section trustpoint Lab",
      "no crypto pki trustpoint Lab",
      "do show run | i trustpoint",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#crypto pki trustpoint Lab
Router(ca-trustpoint)#enrollment terminal
Router(ca-trustpoint)#revocation-check crl none
Router(ca-trustpoint)#subject-name CN=lab, O=Example
Router(ca-trustpoint)#do show run | section trustpoint Lab
crypto pki trustpoint Lab
 enrollment terminal
 subject-name CN=lab, O=Example
 revocation-check crl none
Router(ca-trustpoint)#no crypto pki trustpoint Lab
Router(config)#do show run | i trustpoint
crypto pki trustpoint SLA-TrustPoint
Router(config)#`,
  },
  {
    name: "a certificate is pasted",
    lines: [
      "conf t",
      "crypto pki certificate chain Lab",
      "certificate ca 0A",
      "30820321 30820209 A0030201 02020101 300D0609 2A864886 F70D0101 0B050030",
      "no hex",
      "d697df7f 28",
      "quit",
      "do show run | section chain Lab",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#crypto pki certificate chain Lab
Router(config-cert-chain)#certificate ca 0A
Router(config-pki-hexmode)#30820321 30820209 A0030201 02020101 300D0609 2A864886 F70D0101 0B050030
Router(config-pki-hexmode)#no hex
% Invalid hex value
Router(config-pki-hexmode)#d697df7f 28
Router(config-pki-hexmode)#quit
Router(config-cert-chain)#do show run | section chain Lab
crypto pki certificate chain Lab
 certificate ca 0A
  30820321 30820209 A0030201 02020101 300D0609 2A864886 F70D0101 0B050030 
  D697DF7F 28
  	quit
Router(config-cert-chain)#`,
  },
  {
    name: "keys",
    lines: [
      "conf t",
      "crypto key generate rsa modulus 2048",
      "ip domain name example.com",
      "crypto key generate rsa modulus 2048",
      "crypto key generate rsa exportable label Lab",
      "crypto key zeroize rsa",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#crypto key generate rsa modulus 2048
% Please define a domain-name first.
Router(config)#ip domain name example.com
Router(config)#crypto key generate rsa modulus 2048
The name for the keys will be: Router.example.com

% The key modulus size is 2048 bits
% Generating 2048 bit RSA keys, keys will be non-exportable...
[OK] (elapsed time was 1 seconds)

*Jan  5 08:00:00.000: %CRYPTO_ENGINE-5-KEY_ADDITION: A key named Router.example.com has been generated or imported by crypto-engine
*Jan  5 08:00:00.000: %SSH-5-ENABLED: SSH 1.99 has been enabled
Router(config)#crypto key generate rsa exportable label Lab
The name for the keys will be: Lab

% The key modulus size is 2048 bits
% Generating 2048 bit RSA keys, keys will be exportable...
[OK] (elapsed time was 1 seconds)

*Jan  5 08:00:00.000: %CRYPTO_ENGINE-5-KEY_ADDITION: A key named Lab has been generated or imported by crypto-engine
*Jan  5 08:00:00.000: %SSH-5-ENABLED: SSH 1.99 has been enabled
Router(config)#crypto key zeroize rsa
% All keys will be removed.
% All router certs issued using these keys will also be removed.
Do you really want to remove these keys? [yes/no]: `,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
