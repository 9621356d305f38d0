/**
 * The one way in. Bolt's own App acknowledges an event before its listeners run; here a delivery is handed over first
 * and acknowledged by whoever has recorded it. Signatures, bodies and sockets stay Bolt's.
 */
import { App, type Logger, type Receiver, type ReceiverEvent } from '@slack/bolt';

export interface Delivery {
  readonly body: Readonly<Record<string, unknown>>;
  /** With a text: shown to the person who typed a command. */
  acknowledge(text?: string): Promise<void>;
}

/** A rejection leaves the delivery unacknowledged: Slack repeats events, and shows an error for the rest. */
export type Take = (delivery: Delivery) => Promise<void>;

export class Door extends App {
  readonly #take: Take;

  constructor(receiver: Receiver, take: Take, logger: Logger) {
    // Bolt looks up tokens itself where teams install the app, and wants to be told elsewhere. Neither is used.
    const installs = 'installer' in receiver && receiver.installer !== undefined;
    super({ receiver, logger, ...(installs ? {} : { authorize: async () => ({}) }) });
    this.#take = take;
  }

  override async processEvent({ body, ack }: ReceiverEvent): Promise<void> {
    await this.#take({
      body,
      acknowledge: async (text) => {
        await (text === undefined ? ack() : ack({ response_type: 'ephemeral', text }));
      },
    });
  }
}
