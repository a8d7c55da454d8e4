/** Tells what the host does to the grid from what a person does: both come by the same events. */
export class OwnHand {
  private depth = 0;

  isAtWork(): boolean {
    return this.depth > 0;
  }

  work<Result>(deed: () => Result): Result {
    this.depth += 1;
    try {
      return deed();
    } finally {
      this.depth -= 1;
    }
  }
}
