import { discord } from '../../../../lib/sites/known/discord';
import { describeKnownSite } from './describe-known-site';

describeKnownSite(discord, '2026-11-22', [
  ['https://discord.com/channels/@me', 'messages'],
  ['https://discord.com/channels/@me/1012345678901234567', 'messages'],
  ['https://canary.discord.com/channels/@me', 'messages'],
  ['https://discord.com/channels/1012345678901234567/1012345678901234568', 'feed'],
  [
    'https://ptb.discord.com/channels/1012345678901234567/1012345678901234568/threads/1012345678901234569',
    'feed',
  ],
  ['https://discord.com/discovery/servers', 'feed'],
  ['https://www.discord.com/servers/pottery-1012345678901234567', 'feed'],
  ['https://discord.com/users/1012345678901234567', 'profile'],
  ['https://discord.com/login?redirect_to=%2Fchannels%2F%40me', 'other'],
  ['https://discordapp.com/invite/AbCdEf12', 'other'],
  ['https://discord.com/shop', 'other'],
]);
