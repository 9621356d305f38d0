import { expect, test } from 'vitest';
import { sameSpeaker } from './same-speaker.ts';

test.each([
  ['Holt', ['Ada Holt']],
  ['Mayor Ada Holt', ['Ada Holt']],
  ['Dr. Ada B. Holt', ['Ada Holt']],
  ['US officials', ['U.S. officials']],
  ['officials', ['officials briefed on the operation']],
  ['two sources with knowledge of the plan', ['two sources']],
  ['the C.I.A.', ['CIA']],
  ['the mayor', ['Mayor']],
])('%s is one of %j', (name, allowed) => {
  expect(sameSpeaker(name, allowed)).toBe(true);
});

test.each([
  ['Ada', ['Ada Holt']],
  ['Bo Holt', ['Ada Holt']],
  ['Holt', []],
  ['', ['Ada Holt']],
  ['the union of mine and quarry workers in the valley of Karrow', ['mine workers']],
])('%s is none of %j', (name, allowed) => {
  expect(sameSpeaker(name, allowed)).toBe(false);
});
