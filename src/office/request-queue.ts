/** Excel on the web takes 5 MB in one request; less is safer, and what is reserved is a guess. */
const bytesPerRequest = 1_600_000;

/**
 * Sends the actions that wait in a context to Excel in as few requests as their size allows,
 * while screen and calculation rest until each request is done.
 */
export class RequestQueue {
  readonly context: Excel.RequestContext;
  private waiting = 0;

  constructor(context: Excel.RequestContext) {
    this.context = context;
    this.rest();
  }

  /** Makes room for actions of about this many bytes: sends what waits when they would not fit any more. */
  async reserve(bytes: number): Promise<void> {
    if (this.waiting > 0 && this.waiting + bytes > bytesPerRequest) {
      await this.context.sync();
      this.waiting = 0;
      this.rest();
    }
    this.waiting += bytes;
  }

  /** Sends the last actions. */
  async finish(): Promise<void> {
    await this.context.sync();
  }

  private rest(): void {
    this.context.application.suspendScreenUpdatingUntilNextSync();
    this.context.application.suspendApiCalculationUntilNextSync();
  }
}
