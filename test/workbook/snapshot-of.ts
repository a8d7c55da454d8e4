export { snapshotOf } from "../../src/workbook/snapshot-of";
