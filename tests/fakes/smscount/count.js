// Counts each line of standard input (one JSON string a line) by two calculators that know nothing of Bubeník; answers a
// JSON array a line: [[alphabet, parts, units] by sms-segments-calculator, the same by split-sms].
'use strict';

const modules = process.argv[2];
const { SegmentedMessage } = require(modules + '/sms-segments-calculator');
const { split } = require(modules + '/split-sms');

function bySegments(text) {
  const message = new SegmentedMessage(text);
  const isGsm = message.encodingName === 'GSM-7';
  return [isGsm ? 'gsm7' : 'ucs2', message.segmentsCount, message.messageSize / (isGsm ? 7 : 16)];
}

function bySplit(text) {
  const message = split(text, { summary: true });
  const isGsm = message.characterSet === 'GSM';
  return [isGsm ? 'gsm7' : 'ucs2', message.parts.length, message.bytes / (isGsm ? 1 : 2)];
}

const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter((line) => line !== '');
for (const line of lines) {
  const text = JSON.parse(line);
  console.log(JSON.stringify([bySegments(text), bySplit(text)]));
}
