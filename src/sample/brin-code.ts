const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const institutions = 10 * letters.length ** 2;

/** Has no factor in common with the number of institutions, so its multiples visit every one of them. */
const stride = 4177;

/**
 * The BRIN with location of the n-th invented school, unique for n below 676,000. The codes start with 90 to 99; codes
 * that are handed out stay far below. After 6,760 schools come second locations.
 */
export function brinCode(n: number, seed: number): string {
  const offset = ((seed % institutions) + institutions) % institutions;
  const institution = ((n % institutions) * stride + offset) % institutions;
  const [first, second] = [Math.floor(institution / 260) % 26, Math.floor(institution / 10) % 26];
  const location = String(Math.floor(n / institutions)).padStart(2, "0");
  return `9${institution % 10}${letters[first]}${letters[second]}${location}`;
}
