import { useRef, useState } from "react";
import type { BoardFile } from "../../../../region/share/board-files";
import type { WideFile } from "../../../../region/share/wide-file";
import { usePane } from "../../../pane-context";
import type { MadeFile } from "../../../school/made-file";
import { makeBoardFile, makeBoardsZip, makeWideFile } from "./make-shared-files";
import { isForAllBoards, type ShareChoices } from "./share-choices";

/** Where the making of a file to share is. */
export type MakingStep =
  | { readonly kind: "choose"; readonly stopped: boolean }
  | { readonly kind: "making"; readonly done: number; readonly all: number }
  | { readonly kind: "made"; readonly file: MadeFile; readonly files: number };

interface Making {
  readonly step: MakingStep;
  /** Makes what was chosen and hands it over. */
  readonly make: (choices: ShareChoices) => Promise<void>;
  readonly stop: () => void;
  readonly chooseAgain: () => void;
}

/** Makes files to share, one or a zip of all boards. */
export function useMaking(boards: readonly BoardFile[], wide: WideFile): Making {
  const { commands } = usePane();
  const [step, setStep] = useState<MakingStep>({ kind: "choose", stopped: false });
  const running = useRef(new AbortController());
  const makeFile = (choices: ShareChoices): Promise<MadeFile | null> => {
    if (choices.audience === "wide") return makeWideFile(wide);
    const chosen = boards.find(({ share }) => share.board === choices.board);
    if (chosen !== undefined) return makeBoardFile(chosen);
    running.current = new AbortController();
    const onMade = (done: number) => setStep({ kind: "making", done, all: boards.length });
    onMade(0);
    return makeBoardsZip(boards, { signal: running.current.signal, onMade });
  };
  return {
    step,
    async make(choices) {
      const file = await makeFile(choices);
      if (file === null) return setStep({ kind: "choose", stopped: true });
      await commands.handOver(file);
      setStep({ kind: "made", file, files: isForAllBoards(choices) ? boards.length : 1 });
    },
    stop: () => running.current.abort(),
    chooseAgain: () => setStep({ kind: "choose", stopped: false }),
  };
}
