/** How teams install the app: /slack/install leads to Slack and back, with a state that only the same browser has. */
import { createHmac } from 'node:crypto';
import type { InstallationStore, webApi } from '@slack/bolt';
import type { SlackConfig } from '../config.ts';
import { SCOPES } from '../scopes.ts';

/** Also in the manifest: Slack sends nobody anywhere else. */
export const REDIRECT_PATH = '/slack/oauth_redirect';

/** As both of Bolt's receivers take them; empty where nobody installs. */
export interface InstallOptions {
  clientId?: string;
  clientSecret?: string;
  stateSecret?: string;
  scopes?: string[];
  redirectUri?: string;
  installationStore?: InstallationStore;
  installerOptions?: {
    directInstall: boolean;
    redirectUriPath: string;
    clientOptions: Omit<webApi.WebClientOptions, 'logger' | 'logLevel'>;
    port: number;
    authorizationUrl?: string;
  };
}

export const installOptions = (
  { client, apiUrl, port, publicUrl }: SlackConfig,
  store: InstallationStore,
  clientOptions: webApi.WebClientOptions,
): InstallOptions => {
  if (client === null) return {};
  const { logger: _, ...options } = clientOptions;
  return {
    clientId: client.id,
    clientSecret: client.secret,
    stateSecret: createHmac('sha256', client.secret).update('state').digest('hex'),
    scopes: [...SCOPES],
    redirectUri: `${(publicUrl ?? `http://127.0.0.1:${port}`).replace(/\/$/, '')}${REDIRECT_PATH}`,
    installationStore: store,
    installerOptions: {
      directInstall: true,
      redirectUriPath: REDIRECT_PATH,
      clientOptions: options,
      port,
      ...(apiUrl === null ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
    },
  };
};
