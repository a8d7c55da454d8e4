import { WorkbookError } from "../../workbook/workbook-error";
import { containersIn, type Container, type Values } from "./elements";
import type { XmlListener } from "./xml-scan";

interface Open {
  readonly container: Container;
  readonly values: Map<string, string>;
}

/** What hears of the containers. `enclosing` gives the values of one that is still open around it. */
export interface ContainerListener {
  opened(container: Container, enclosing: (container: Container) => Values): void;
  closed(container: Container, values: Values, enclosing: (container: Container) => Values): void;
}

const none: Values = new Map();

/** Turns elements into containers with their values, and passes over whatever it does not know, however deep. */
export class ElementWalk implements XmlListener {
  private readonly open_: Open[] = [];
  /** The namespace of the root, "" without one. */
  namespace = "";
  /** How deep we are in elements that are no container: 1 in a simple element, more in what we pass over. */
  private beyond = 0;
  private leaf = "";
  private leafText = "";

  constructor(private readonly listener: ContainerListener) {}

  open(name: string, namespace: string): void {
    const parent = this.open_.at(-1);
    if (parent === undefined) this.openRoot(name, namespace);
    else if (this.beyond > 0) this.beyond++;
    else {
      const container = containersIn[parent.container][name];
      if (container !== undefined) return this.openContainer(container);
      this.beyond = 1;
      this.leaf = name;
      this.leafText = "";
    }
  }

  text(text: string): void {
    if (this.beyond === 1) this.leafText += text;
  }

  close(): void {
    const current = this.open_.at(-1);
    if (current === undefined) return;
    if (this.beyond > 0) {
      // The first of two equal elements counts, as it does in a line of which we pass over the rest.
      if (this.beyond === 1 && !current.values.has(this.leaf)) current.values.set(this.leaf, this.leafText.trim());
      this.beyond--;
      return;
    }
    this.open_.pop();
    this.listener.closed(current.container, current.values, this.enclosing);
  }

  private readonly enclosing = (container: Container): Values =>
    this.open_.find((open) => open.container === container)?.values ?? none;

  private openRoot(name: string, namespace: string): void {
    if (name !== "auditfile") throw new WorkbookError("not-a-ledger", `<${name}>`);
    this.namespace = namespace;
    this.openContainer("auditfile");
  }

  private openContainer(container: Container): void {
    this.open_.push({ container, values: new Map() });
    this.listener.opened(container, this.enclosing);
  }
}
