/** Posts JSON without the ceremony of `fetch`, which takes three times the processor time. */
import { request } from 'undici';
import type { SendJson } from '../../core/ports/send-json.ts';

const HEADERS = { 'content-type': 'application/json; charset=utf-8' };

export const sendJson: SendJson = async (address, json, limitMs) => {
  const { statusCode, body } = await request(address, {
    method: 'POST',
    headers: HEADERS,
    body: json,
    headersTimeout: limitMs,
    bodyTimeout: limitMs,
  });
  await body.dump();
  return statusCode;
};
