import { licensingOf } from "../../device/licensing/licensing-model.ts";
import type { Renderer, View } from "../view.ts";
import { smartLicensingOff } from "./legacy/blocks.ts";

/** The renderer for how the router is licensed: by registration or by policy; where Smart Licensing is off there is neither. */
export function byModel(legacy: Renderer, policy: Renderer): Renderer {
  return (view: View) => {
    switch (licensingOf(view.device)) {
      case "legacy":
        return legacy(view);
      case "policy":
        return policy(view);
      case "rtu":
        return smartLicensingOff();
    }
  };
}
