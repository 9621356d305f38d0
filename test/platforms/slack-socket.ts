/** The server's half of a WebSocket (RFC 6455): text frames, ping and close. As much as Socket Mode needs. */
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const OPCODE = { text: 1, close: 8, ping: 9, pong: 10 } as const;

export interface ServerSocket {
  send(message: unknown): void;
  /** Ends the connection without a word. */
  cut(): void;
}

interface Handlers {
  onMessage(message: unknown): void;
  onClose(): void;
}

const frame = (opcode: number, payload: Buffer): Buffer => {
  const { length } = payload;
  if (length < 126) return Buffer.concat([Buffer.from([0x80 | opcode, length]), payload]);
  if (length < 65_536) return Buffer.concat([Buffer.from([0x80 | opcode, 126, length >> 8, length & 255]), payload]);
  const head = Buffer.alloc(10);
  head[0] = 0x80 | opcode;
  head[1] = 127;
  head.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([head, payload]);
};

/** One frame at the start of the buffer, unmasked, or null while it is not whole. */
const readFrame = (buffer: Buffer) => {
  if (buffer.length < 2) return null;
  const short = (buffer[1] ?? 0) & 127;
  const head = short === 126 ? 4 : short === 127 ? 10 : 2;
  if (buffer.length < head + 4) return null;
  const length = short === 126 ? buffer.readUInt16BE(2) : short === 127 ? Number(buffer.readBigUInt64BE(2)) : short;
  const end = head + 4 + length;
  if (buffer.length < end) return null;
  const mask = buffer.subarray(head, head + 4);
  const payload = Buffer.from(buffer.subarray(head + 4, end).map((byte, i) => byte ^ (mask[i % 4] ?? 0)));
  return { opcode: (buffer[0] ?? 0) & 15, payload, rest: buffer.subarray(end) };
};

export const acceptSocket = (request: IncomingMessage, socket: Duplex, handlers: Handlers): ServerSocket => {
  const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
  const accept = createHash('sha1').update(key).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  let waiting = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    waiting = Buffer.concat([waiting, data]);
    for (let read = readFrame(waiting); read !== null; read = readFrame(waiting)) {
      waiting = Buffer.from(read.rest);
      if (read.opcode === OPCODE.ping) socket.write(frame(OPCODE.pong, read.payload));
      if (read.opcode === OPCODE.close) socket.end(frame(OPCODE.close, read.payload));
      if (read.opcode === OPCODE.text) handlers.onMessage(JSON.parse(read.payload.toString()));
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', handlers.onClose);
  return {
    send: (message) => socket.write(frame(OPCODE.text, Buffer.from(JSON.stringify(message)))),
    cut: () => socket.destroy(),
  };
};
