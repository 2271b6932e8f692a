// Opora, MIT licence. See LICENSE.
//
// peer_chrono.mjs FILE COUNT: chrono-node's Russian parser on phrases spread evenly over FILE, after as many others to
// let the compiler of node do its work. Prints one JSON object.
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";

const rows = readFileSync(process.argv[2], "utf8").trimEnd().split("\n").slice(1).map((line) => line.split("\t")[1]);
const count = Number(process.argv[3]);
const step = Math.max(1, Math.floor(rows.length / count));
const every = (start) => rows.filter((_, index) => index % step === start).slice(0, count);
const today = new Date(2022, 8, 1);

const parse = (phrases) => phrases.filter((phrase) => chrono.ru.parse(phrase, today).length > 0).length;
parse(every(Math.floor(step / 2)));

const phrases = every(0);
const cpu = process.cpuUsage();
const begun = process.hrtime.bigint();
const found = parse(phrases);
const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
const used = process.cpuUsage(cpu);
// Node collects garbage and compiles on other threads: the smaller of the two is what is fair to it.
const cpuSeconds = (used.user + used.system) / 1e6;
console.log(JSON.stringify({ phrases: phrases.length, found, seconds: Math.min(seconds, cpuSeconds) }));
