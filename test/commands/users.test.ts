import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

/** What 17.6 says of a password in the clear. */
const CLEAR =
  " WARNING: Command has been added to the configuration using a type 0 password. However, recommended to migrate to strong type-6 encryption";

// CLI §1, §2.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "a secret is asked for, three times at most",
    lines: [
      "conf t",
      "enable secret lab",
      "end",
      "disable",
      "enable",
      "no",
      "nope",
      "never",
      "enable",
      "lab",
      "show privilege",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#enable secret lab
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#disable
Router>enable
Password: 
Password: 
Password: 
% Bad secrets

Router>enable
Password: 
Router#show privilege
Current privilege level is 15
Router#`,
  },
  {
    name: "secrets are hashed, hashes are taken as they are, others refused",
    lines: [
      "conf t",
      "enable secret 9 $9$2MJBozw/9R3UsU$2lFhcKvpghcyw8deP25GOfyZaagyUOGBymkryvOdfo6",
      "enable secret 9 hello",
      "enable secret 5 $1$28772684$iEwNOgGugqO9.bIz5sk8k/",
      "do show run | i enable",
      "no enable secret",
      "enable password cisco",
      "do show run | i enable",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#enable secret 9 $9$2MJBozw/9R3UsU$2lFhcKvpghcyw8deP25GOfyZaagyUOGBymkryvOdfo6
Router(config)#enable secret 9 hello
ERROR: The secret you entered is not a valid encrypted secret.
To enter an UNENCRYPTED secret, do not specify type 9 encryption.
Router(config)#enable secret 5 $1$28772684$iEwNOgGugqO9.bIz5sk8k/
Router(config)#do show run | i enable
enable secret 5 $1$28772684$iEwNOgGugqO9.bIz5sk8k/
Router(config)#no enable secret
Router(config)#enable password cisco
${CLEAR}
Router(config)#do show run | i enable
enable password cisco
Router(config)#`,
  },
  {
    name: "a user's line grows",
    lines: [
      "conf t",
      "username bob privilege 15",
      "username bob secret lab",
      "do show run | i username",
      "username bob privilege 7",
      "username ann password 0 cisco",
      "username eve nopassword",
      "do show run | i username",
      "no username bob",
      "y",
      "do show run | i username",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#username bob privilege 15
Router(config)#username bob secret lab
Router(config)#do show run | i username
username bob privilege 15 secret 9 $9$HcLg/lj9uOzrhQ$.0hfQSUGL.V0EYwT1DYFiMu/61Qkf/QdTohyZI9w8hw
Router(config)#username bob privilege 7
Router(config)#username ann password 0 cisco
${CLEAR}
Router(config)#username eve nopassword
Router(config)#do show run | i username
username bob privilege 7 secret 9 $9$HcLg/lj9uOzrhQ$.0hfQSUGL.V0EYwT1DYFiMu/61Qkf/QdTohyZI9w8hw
username ann password 0 cisco
username eve nopassword
Router(config)#no username bob
This operation will remove all username related configurations with same name.Do you want to continue? [confirm]
Router(config)#do show run | i username
username ann password 0 cisco
username eve nopassword
Router(config)#`,
  },
  {
    name: "passwords can be hidden",
    lines: [
      "conf t",
      "username ann password cisco",
      "service password-encryption",
      "line vty 0 4",
      "password seven",
      "do show run | i password",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#username ann password cisco
${CLEAR}
Router(config)#service password-encryption
Router(config)#line vty 0 4
Router(config-line)#password seven
${CLEAR}
Router(config-line)#do show run | i password
service password-encryption
username ann password 7 13061E010803
 password 7 15010E1A0124
Router(config-line)#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});
