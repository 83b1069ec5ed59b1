import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8");
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> };
const locked = Object.entries(packages).filter(([path]) => path !== "");

/**
 * Packages whose install script the service does not need: it runs as well after `npm ci --ignore-scripts`.
 * `@apollo/protobufjs` makes an empty folder for its command line and warns about version ranges; nothing else.
 */
const needless = ["node_modules/@apollo/protobufjs"];

/** The embedded engine for platforms whose packages could not be seen where the lock file was written. */
const unseen = ["darwin-arm64", "darwin-x64", "linux-arm64-gnu", "linux-arm64-musl", "win32-x64-msvc"].map(
  (platform) => `node_modules/@grafeo-db/js-${platform}`,
);

test("the lock file names no registry", () => {
  expect(locked.length).toBeGreaterThan(50);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(text).not.toMatch(/https?:\/\/[^"]*\/-\//);
});

test("the lock file pins every package by its hash", () => {
  const unpinned = locked.filter(([, { integrity }]) => !integrity).map(([path]) => path);
  expect(unpinned.filter((path) => !unseen.includes(path))).toEqual([]);
});

/** npm leaves out of a lock file what its registry did not answer for, and `npm ci` then refuses that lock file. */
test("the lock file holds the builds for every platform", () => {
  const builds = locked.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(builds).toContain("@grafeo-db/js-linux-x64-gnu");
  expect(builds.filter((name) => !locked.some(([path]) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
});

test("no package of the service needs an install script", () => {
  const scripted = locked.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev).map(([path]) => path);
  expect(scripted).toEqual(needless);
});

test("the package ships the data that the service reads, and neither what changed in them nor the questions of the tests", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const [{ files }] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8" })) as [
    { files: readonly { path: string }[] },
  ];
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(["data/claims.jsonl", "data/manifest.json", "data/releases/1/manifest.json", "schema/schema.graphql"]));
  expect(paths.filter((path) => path === "data/changes.md" || path.startsWith("test/") || path.startsWith("src/"))).toEqual([]);
});
