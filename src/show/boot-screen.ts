/** What the console shows while a router boots: the ROM monitor, the image, what it thinks of its configuration (UPGRADE §3.3). */
import { bootsByItself, type TriedImage } from "../device/boot-image.ts";
import { isInstallMode } from "../device/install.ts";
import type { RefusedLine } from "../device/types.ts";
import { POWER_ON } from "../lab/power.ts";
import { unattestedText } from "../releases/unattested.ts";
import { logStamp } from "../text/dates.ts";
import { stableHex } from "../text/prng.ts";
import { hardwareLines, imageIdentity } from "./hardware.ts";
import type { View } from "./view.ts";

/** Where a router that found no configuration begins to ask (CLI §9). */
export const SETUP_HEADING = "\n         --- System Configuration Dialog ---\n";

/** From power to where the router waits for RETURN. */
export function bootScreen(view: View): string {
  const { boot } = view.device;
  return [
    ...romMonitor(view),
    ...loading(view),
    ...operatingMode(view),
    ...RIGHTS,
    ...imageIdentity(view),
    "",
    ...(view.release.facts.smartOnlyBanner ? [SMART_ONLY, ""] : []),
    ...TERMS,
    ...hardwareLines(view),
    "",
    ...(boot.rejected ?? []).flatMap(refused),
    "",
    ...(view.device.lines["con 0"]?.pending === undefined
      ? ["Press RETURN to get started!", "", "", ""]
      : [SETUP_HEADING, ""]),
  ].join("\n");
}

/** Where a router ends that finds nothing to boot. */
export function romMonitorScreen(view: View): string {
  const { boot, nvram } = view.device;
  const searched = bootsByItself(nvram.configRegister) ? [unattestedText("rommon-no-image")] : [];
  return [...romMonitor(view), ...(boot.tried ?? []).map(failed), ...searched, "", ""].join("\n");
}

/** Hardware starts with its own software; a virtual router has none. */
function romMonitor({ platform, device }: View): readonly string[] {
  if (platform.family === "Virtual XE") return [""];
  const cause = device.boot.reason === POWER_ON ? "PowerOn" : "LocalSoft";
  return [
    "",
    "Initializing Hardware ...",
    "",
    "System integrity status: 0x610",
    "",
    "Rom image verified correctly",
    "",
    `System Bootstrap, Version ${/\(\d/.test(platform.rom) ? platform.rom : BOOTSTRAP}, RELEASE SOFTWARE`,
    "Copyright (c) 1994-2023 by cisco Systems, Inc.",
    "",
    "Current image running: Boot ROM0",
    "",
    `Last reset cause: ${cause}`,
    `${platform.pid} platform with ${platform.physicalMemoryK} Kbytes of main memory`,
    "",
    "........",
  ];
}

/** Version of a ROM monitor that `show version` tells none of; not attested. */
const BOOTSTRAP = "16.12(2r)";

/** Images that were passed over, and the one that is loaded. Its digest follows from its name. */
function loading({ platform, device }: View): readonly string[] {
  const { image, tried = [] } = device.boot;
  if (platform.family === "Virtual XE") return tried.map(failed);
  const groups = (stableHex(image, 40).toUpperCase().match(/.{8}/g) ?? []).join(":");
  return [
    ...tried.map(failed),
    `Located ${image.replace(/^[a-z]+:\/?/, "")}`,
    "#",
    "",
    "#".repeat(31),
    "",
    "Package header rev 3 structure detected",
    `IsoSize = ${isInstallMode(image) ? 0 : platform.imageBytes}`,
    "Calculating SHA-1 hash...Validate package: SHA-1 hash:",
    `\tcalculated ${groups}`,
    `\texpected   ${groups}`,
    "Validate package: start secure boot validation",
    "",
    "Secure verification of the image PASSED",
  ];
}

const failed = ({ image, problem }: TriedImage): string =>
  unattestedText(problem === "missing" ? "rommon-missing" : "rommon-not-bootable", { image });

function operatingMode({ release, device, zone }: View): readonly string[] {
  if (!release.facts.operatingMode) return [""];
  const stamp = logStamp(device.boot.at, zone, {
    msec: true,
    localtime: false,
    showTimezone: false,
    year: false,
    prefix: "",
  });
  return [`${stamp}: %BOOT-5-OPMODE_LOG: R0/0: binos: System booted in AUTONOMOUS mode`, ""];
}

/** A line of the startup configuration that the release does not take, with its caret. */
function refused({ text, column }: RefusedLine): readonly string[] {
  if (column === undefined) return [text, "% Incomplete command.", ""];
  return [text, `${" ".repeat(column)}^`, "% Invalid input detected at '^' marker.", ""];
}

const SMART_ONLY = "This software version supports only Smart Licensing as the software licensing mechanism.";

const RIGHTS: readonly string[] = [
  "              Restricted Rights Legend",
  "",
  "Use, duplication, or disclosure by the Government is",
  "subject to restrictions as set forth in subparagraph",
  "(c) of the Commercial Computer Software - Restricted",
  "Rights clause at FAR sec. 52.227-19 and subparagraph",
  "(c) (1) (ii) of the Rights in Technical Data and Computer",
  "Software clause at DFARS sec. 252.227-7013.",
  "",
  "           Cisco Systems, Inc.",
  "           170 West Tasman Drive",
  "           San Jose, California 95134-1706",
  "",
];

const TERMS: readonly string[] = [
  "PLEASE READ THE FOLLOWING TERMS CAREFULLY. INSTALLING THE LICENSE OR",
  "LICENSE KEY PROVIDED FOR ANY CISCO SOFTWARE PRODUCT, PRODUCT FEATURE,",
  "AND/OR SUBSEQUENTLY PROVIDED SOFTWARE FEATURES (COLLECTIVELY, THE",
  '"SOFTWARE"), AND/OR USING SUCH SOFTWARE CONSTITUTES YOUR FULL',
  "ACCEPTANCE OF THE FOLLOWING TERMS. YOU MUST NOT PROCEED FURTHER IF YOU",
  "ARE NOT WILLING TO BE BOUND BY ALL THE TERMS SET FORTH HEREIN.",
  "",
  "Your use of the Software is subject to the Cisco End User License Agreement",
  "(EULA) and any relevant supplemental terms (SEULA) found at",
  "http://www.cisco.com/c/en/us/about/legal/cloud-and-software/software-terms.html.",
  "",
  "You hereby acknowledge and agree that certain Software and/or features are",
  "licensed for a particular term, that the license to such Software and/or",
  "features is valid only for the applicable term and that such Software and/or",
  "features may be shut down or otherwise terminated by Cisco after expiration",
  "of the applicable license term (e.g., 90-day trial period). Cisco reserves",
  "the right to terminate any such Software feature electronically or by any",
  "other means available. While Cisco may provide alerts, it is your sole",
  "responsibility to monitor your usage of any such term Software feature to",
  "ensure that your systems and networks are prepared for a shutdown of the",
  "Software feature.",
  "",
];
