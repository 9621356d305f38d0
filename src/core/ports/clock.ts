/** Time comes in as an argument everywhere; the real clock lives in system/. */
export interface Clock {
  now(): Date;
}
