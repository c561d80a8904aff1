/** `show dialplan number`: the peers that a number leaves by. The layout is field knowledge. */
import { dialMatches } from "../../device/dial-match.ts";
import { showDialPeerVoice } from "../dial-peer-detail.ts";
import type { View } from "../view.ts";

/** Each peer in full, in the order in which they are tried. */
export function showDialplanNumber(view: View, number: string): string {
  const matches = dialMatches(view.device.config, number);
  const blocks = matches.map(
    ({ peer, digits }) =>
      `${showDialPeerVoice(view, peer.tag)}Matched: ${number}   Digits: ${digits}\nTarget: ${peer.target}\n`,
  );
  return `Macro Exp.: ${number}\n\n${blocks.length === 0 ? "No match, result=-1\n" : blocks.join("\n")}`;
}
