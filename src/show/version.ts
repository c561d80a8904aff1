import { uptimeText } from "../clock/duration.ts";
import { MINUTE } from "../clock/instant.ts";
import { bootLevels } from "../device/settings/licensing.ts";
import { BOOT_TIME, POWER_ON } from "../lab/power.ts";
import { configDate } from "../text/dates.ts";
import { hardwareLines, imageIdentity, registerLine } from "./hardware.ts";
import { remembering } from "./remembering.ts";
import { licencePart } from "./version-licences.ts";
import type { View } from "./view.ts";

/** The control processor is up before IOS is. */
const PROCESSOR_LEAD = 2 * MINUTE;

/** `show version` (CLI §10, FORMATS §3.18). */
export const showVersion: (view: View) => string = remembering(
  (view) => [bootLevels(view.device.config).join(" "), ...bootLines(view)].join("\n"),
  (view, facts) => {
    const [levels = "", ...boot] = facts.split("\n");
    const nextLevels = levels === "" ? [] : levels.split(" ");
    const hardware = [...hardwareLines(view), "", registerLine(view.device.nvram), "", ""];
    return [...imageLines(view), ...boot, ...CRYPTO, ...licencePart(view, nextLevels), ...hardware].join("\n");
  },
);

function imageLines({ release, platform }: View): readonly string[] {
  return [
    `Cisco IOS XE Software, Version ${release.padded}`,
    ...imageIdentity({ release, platform }),
    "",
    "",
    `Cisco IOS-XE software, Copyright (c) 2005-${release.copyright} by cisco Systems, Inc.`,
    "All rights reserved.  Certain components of Cisco IOS-XE software are",
    'licensed under the GNU General Public License ("GPL") Version 2.0.  The',
    "software code licensed under GPL Version 2.0 is free software that comes",
    "with ABSOLUTELY NO WARRANTY.  You can redistribute and/or modify such",
    "GPL code under the terms of GPL Version 2.0.  For more details, see the",
    'documentation or "License Notice" file accompanying the IOS-XE software,',
    "or the applicable URL provided on the flyer accompanying the IOS-XE",
    "software.",
    "",
    "",
    `ROM: ${platform.rom}`,
    "",
  ];
}

/** Uptimes are true time; times of the clock are told once somebody has set it. */
function bootLines(view: View): readonly string[] {
  const { device, hostname, lab, now, zone } = view;
  const { reason, trueAt, image } = device.boot;
  const uptime = lab.now - trueAt;
  const restarted = now - uptime;
  const isSet = view.clockPrefix !== "*";
  const returned = isSet && reason !== POWER_ON ? ` at ${configDate(restarted - BOOT_TIME, zone)}` : "";
  return [
    `${hostname} uptime is ${uptimeText(uptime)}`,
    `Uptime for this control processor is ${uptimeText(uptime + PROCESSOR_LEAD)}`,
    `System returned to ROM by ${reason}${returned}`,
    ...(isSet ? [`System restarted at ${configDate(restarted, zone)}`] : []),
    `System image file is "${image}"`,
    `Last reload reason: ${reason}`,
    "",
    "",
    "",
  ];
}

const CRYPTO: readonly string[] = [
  "This product contains cryptographic features and is subject to United",
  "States and local country laws governing import, export, transfer and",
  "use. Delivery of Cisco cryptographic products does not imply",
  "third-party authority to import, export, distribute or use encryption.",
  "Importers, exporters, distributors and users are responsible for",
  "compliance with U.S. and local country laws. By using this product you",
  "agree to comply with applicable laws and regulations. If you are unable",
  "to comply with U.S. and local laws, return this product immediately.",
  "",
  "A summary of U.S. laws governing Cisco cryptographic products may be found at:",
  "http://www.cisco.com/wwl/export/crypto/tool/stqrg.html",
  "",
  "If you require further assistance please contact us by sending email to",
  "export@cisco.com.",
  "",
];
