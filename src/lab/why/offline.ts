/** The way of files, where nothing is sent by itself (first document, "Airgap/Offline Method"). */
import { readAnswerFile } from "../../cssm/answer-files.ts";
import { bytesOf, imageOf, usedBytes } from "../../device/files.ts";
import { unreported } from "../../licensing/policy/rum.ts";
import { platformOf } from "../../releases/platforms.ts";
import { type Asked, first, type Why } from "./types.ts";

const RULE = `without a transport, usage goes to CSSM as a file and the acknowledgement comes back as one (${first("Airgap/Offline Method")})`;

/** How usage gets to CSSM, and the acknowledgement back. */
export function whyByFiles(asked: Asked): Why {
  const { device } = asked;
  const because = ["Transport is off: nothing is sent by itself, files are carried."];
  const answer = waitingAnswer(asked);
  if (answer !== undefined) {
    return {
      because: [...because, `CSSM took the reports; its answer ${answer} was not imported.`],
      rule: RULE,
      advice: [`license smart import bootflash:${answer}`],
    };
  }
  return {
    because: [...because, ...aboutDisk(asked)],
    rule: RULE,
    advice: [
      ...diskFirst(asked),
      "license smart save usage unreported file bootflash:usage.xml",
      `:cssm upload ${device.name}:usage.xml`,
      "license smart import bootflash:ACK_usage.xml",
    ],
  };
}

/** Makes room where the disk is full. */
export function diskFirst(asked: Asked): string[] {
  if (aboutDisk(asked).length === 0) return [];
  const files = Object.values(asked.device.files.bootflash).filter((file) => imageOf(file) === undefined);
  const [largest] = files.toSorted((a, b) => bytesOf(b) - bytesOf(a));
  return [asked.lab.faults?.storage === undefined ? `delete /force bootflash:${largest?.name}` : ":fault storage off"];
}

/** Says that no file can be saved, where that is so. */
export function aboutDisk({ device }: Asked): string[] {
  const free = platformOf(device.platform).bootflash - usedBytes(device.files.bootflash);
  return free > 0 ? [] : ["The bootflash is full: no file can be saved on it."];
}

/** The newest answer of CSSM on the bootflash, where it took by file what still waits for an acknowledgement. */
function waitingAnswer({ lab, device }: Asked): string | undefined {
  const waits = new Set(unreported(device.agent).map(({ id }) => id));
  const taken = Object.values(lab.cssm.reports).some(
    ({ serial, by, state, reportIds }) =>
      serial === device.serial && by === "file" && state === "taken" && reportIds.some((id) => waits.has(id)),
  );
  if (!taken) return undefined;
  const answers = Object.values(device.files.bootflash).filter(
    ({ content }) => readAnswerFile(content)?.kind === "ack",
  );
  return answers.toSorted((a, b) => b.modified - a.modified)[0]?.name;
}
