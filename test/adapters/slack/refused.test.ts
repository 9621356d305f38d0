import { expect, onTestFinished, test } from 'vitest';
import { SlackFake } from '../../platforms/slack-fake.ts';
import { openSlack } from './open-slack.ts';

test.each([
  ['SLACK_BOT_TOKEN', 'auth.test'],
  ['SLACK_APP_TOKEN', 'apps.connections.open'],
])('a start with a wrong %s names it and the doctor', async (name, method) => {
  const fake = await new SlackFake().listen();
  onTestFinished(() => fake.close());
  fake.fault({ method, does: { error: 'invalid_auth' } });
  await expect(openSlack({ fake })).rejects.toMatchObject({
    message: `Slack refused ${name}.`,
    advice:
      'Slack does not accept the token; it may have been revoked. Set a new one and restart. "rashomon doctor" says what is wrong with the set-up.',
  });
});
