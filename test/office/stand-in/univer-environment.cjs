const { TestEnvironment } = require("jest-environment-node");

/**
 * Node with `startUniver` as a global. Univer is loaded by Node itself: it needs lodash-es, which is only there as ES
 * modules, and jest's own CommonJS loader can't take those.
 */
module.exports = class UniverEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.startUniver = startUniver;
  }
};

/** Univer asks its tables with an iterator's `some`, which Node has from version 22 on. */
const iterators = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys()));
iterators.some ??= function some(test) {
  for (const each of this) if (test(each)) return true;
  return false;
};

/** A new Univer with an empty workbook, without a screen. */
function startUniver() {
  const { LocaleType, Univer } = require("@univerjs/core");
  const { FUniver } = require("@univerjs/core/facade");
  const { UniverSheetsNodeCorePreset } = require("@univerjs/preset-sheets-node-core");
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) univer.registerPlugin(...[plugin].flat());
  const api = FUniver.newAPI(univer);
  return { univer: api, workbook: api.createWorkbook({}), dispose: () => univer.dispose() };
}
