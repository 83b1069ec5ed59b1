import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const text = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> };
const locked = Object.entries(packages).filter(([path]) => path !== "");

/**
 * Packages whose install script the service does not need: it runs as well after `npm ci --ignore-scripts`.
 * `@apollo/protobufjs` makes an empty folder for its command line and warns about version ranges; nothing else.
 */
const needless = ["node_modules/@apollo/protobufjs"];

test("the lock file names no registry", () => {
  expect(locked.length).toBeGreaterThan(50);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(text).not.toMatch(/https?:\/\/[^"]*\/-\//);
});

test("the lock file pins every package by its hash", () => {
  expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

test("no package of the service needs an install script", () => {
  const scripted = locked.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev).map(([path]) => path);
  expect(scripted).toEqual(needless);
});
