import { actionTypes, type Action } from "../../../src/preview/protocol/protocol";
import { playPage } from "../../office/stand-in/play-page";
import { PlainGrid } from "../../office/stand-in/plain-grid";
import { standInOver, type StandIn } from "../../office/stand-in/stand-in";
import { workbookState } from "./workbook-state";

/**
 * Something that is done to the open workbook, to be broken off at each of its actions in turn. An action is the smallest
 * step that Excel takes: those before the one that fails stay done.
 */
export interface Drill {
  /** Makes the workbook what it is before. */
  readonly prepare: (standIn: StandIn) => Promise<unknown>;
  readonly operate: (standIn: StandIn) => Promise<unknown>;
  /** What the pane does when the workbook is opened the next time. */
  readonly reopen: (standIn: StandIn) => Promise<unknown>;
  /** What must be as it was or as it becomes; everything that is saved, unless told otherwise. */
  readonly state?: (standIn: StandIn) => string | Promise<string>;
  /** For work that the next opening finishes, whatever happens. */
  readonly mustComplete?: boolean;
  /** Of long operations only so many actions, evenly spread and at the end; see `README.md` for all of them. */
  readonly most?: number;
}

export interface DrillResult {
  readonly actions: number;
  readonly trials: number;
  readonly asItWas: number;
  readonly complete: number;
  /** Where the workbook was left half-way, and what the drill saw then. */
  readonly half: readonly string[];
}

type Trouble = "refused" | "closed";
const troubles: readonly Trouble[] = ["refused", "closed"];

/** Breaks the operation off everywhere, by a refusal and by a workbook that closes, and opens the workbook again each time. */
export async function runDrill(drill: Drill): Promise<DrillResult> {
  const { before, after, places } = await whole(drill);
  const counts = { asItWas: 0, complete: 0 };
  const half: string[] = [];
  const chosen = chosenOf(places, drill.most ?? places.length);
  let scene: Scene | null = null;
  for (const trouble of troubles) {
    for (const place of chosen) {
      scene ??= await open(drill);
      const state = await brokenOff(drill, scene, trouble, place);
      if (state === after) counts.complete++;
      else if (state === before && drill.mustComplete !== true) counts.asItWas++;
      else
        half.push(
          `${trouble} at action ${place.action} of request ${place.request}: ${difference(before, after, state)}`,
        );
      if (state !== before) scene = leave(scene);
    }
  }
  if (scene !== null) leave(scene);
  const result = { actions: places.length, trials: chosen.length * troubles.length, ...counts, half };
  if (process.env["DRILLS"] !== undefined) tell(result);
  return result;
}

/** A run of hours says what it did as it goes. */
function tell({ actions, trials, asItWas, complete, half }: DrillResult): void {
  const counts = `${actions} actions, ${trials} trials: ${asItWas} as it was, ${complete} complete, ${half.length} half-way`;
  process.stderr.write(`${expect.getState().currentTestName ?? ""}: ${counts}\n`);
}

interface Scene {
  readonly standIn: StandIn;
  readonly leavePage: () => void;
}

async function open({ prepare }: Drill): Promise<Scene> {
  const standIn = standInOver(new PlainGrid());
  const leavePage = playPage(standIn);
  await prepare(standIn);
  return { standIn, leavePage };
}

function leave({ standIn, leavePage }: Scene): null {
  leavePage();
  standIn.dispose();
  return null;
}

interface Place {
  readonly request: number;
  readonly action: number;
}

/** The operation without trouble, and every place where trouble can come. */
async function whole(drill: Drill) {
  const scene = await open(drill);
  const { standIn } = scene;
  const before = await stateOf(drill, standIn);
  const start = standIn.requests().length;
  await drill.operate(standIn);
  const requests = standIn.requests().slice(start);
  const after = await stateOf(drill, standIn);
  leave(scene);
  const places = requests.flatMap(({ body }, request) =>
    body.Actions.flatMap((each, action) => (doesSomething(each) ? [{ request, action }] : [])),
  );
  return { before, after, places };
}

/** The others only name what later ones are about: to fail there is to fail at the next. */
function doesSomething({ ActionType, Name }: Action): boolean {
  return ActionType !== actionTypes.instantiate && !Name.startsWith("_");
}

async function brokenOff(drill: Drill, { standIn }: Scene, trouble: Trouble, place: Place): Promise<string> {
  const { host } = standIn;
  if (trouble === "refused") host.failAt(place.action, "GeneralException", place.request);
  else host.closeAt(place.action, place.request);
  await drill.operate(standIn).catch(() => undefined);
  host.openAgain();
  await drill.reopen(standIn);
  return stateOf(drill, standIn);
}

async function stateOf(
  { state = ({ workbook }) => workbookState(workbook) }: Drill,
  standIn: StandIn,
): Promise<string> {
  return state(standIn);
}

/** As many as fit in a usual run; all of them with `DRILLS=all`, or one portion of all with `DRILLS=2/8`. */
function chosenOf<Each>(all: readonly Each[], most: number): readonly Each[] {
  const asked = process.env["DRILLS"];
  if (asked === undefined) return spread(all, most);
  if (asked === "all") return all;
  const [portion, portions] = asked.split("/").map(Number);
  if (portion === undefined || portions === undefined) throw new Error(`DRILLS is all or as 2/8, not ${asked}`);
  return all.filter((_, index) => index % portions === portion - 1);
}

/** Half of them evenly spread, the others at the end: there what was kept for undoing goes. */
function spread<Each>(all: readonly Each[], most: number): readonly Each[] {
  if (all.length <= most) return all;
  const atEnd = Math.floor(most / 2);
  const step = (all.length - atEnd - 1) / Math.max(most - atEnd - 1, 1);
  const even = Array.from({ length: most - atEnd }, (_, index) => all[Math.round(index * step)]);
  return [...even, ...all.slice(-atEnd)].filter((each) => each !== undefined);
}

function difference(before: string, after: string, state: string): string {
  const at = [...state].findIndex((letter, index) => letter !== before[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
  return `${around(state)} | before: ${around(before)} | length ${state.length}, before ${before.length}, after ${after.length}`;
}
