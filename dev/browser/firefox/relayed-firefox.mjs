#!/usr/bin/env node
import process from 'node:process';
import WebSocket from 'ws';

// Playwright starts this in place of Firefox, which runs already. It names the relay to that Firefox, as Firefox names
// its own address, and ends when the relay closes the connection.

const relay = process.env.ENOUGH_RELAY;
if (!relay) throw new Error('ENOUGH_RELAY must name the relay to a running Firefox.');

process.stderr.write(`WebDriver BiDi listening on ${relay}\n`);
const held = new WebSocket(`${relay}/held`);
held.on('error', () => process.exit());
held.on('close', () => process.exit());
