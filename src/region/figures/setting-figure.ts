import { numberSetting, type RegionSettings, type SettingKey } from "../settings/region-settings";
import type { Figure } from "./figure";

/** A number that the controller set. */
export function settingFigure(settings: RegionSettings, key: SettingKey): Figure {
  return { ...numberSetting(settings, key), making: { how: "setting", key } };
}
