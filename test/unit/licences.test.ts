import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What may be in a service that is given away under MIT: licences that ask for no more than their notice. */
const ofService = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0", "(MIT AND BSD-3-Clause)"];
/** And what may be used to build and test it, which is not given away. */
const ofTools = [...ofService, "MPL-2.0", "Python-2.0", "PSF-2.0", "MIT OR Apache-2.0"];

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly license?: { readonly id?: string; readonly name?: string }; readonly expression?: string }[];
}

/** The bill of materials as `npm run sbom` writes it, name and licence of each package. */
function components(...options: string[]): { name: string; licence: string }[] {
  const text = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", ...options], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 27 });
  const { bomFormat, components: listed } = JSON.parse(text) as { bomFormat: string; components: readonly Component[] };
  expect(bomFormat).toBe("CycloneDX");
  return listed.map(({ name, version, licenses }) => {
    const [first] = licenses ?? [];
    return { name: `${name}@${version}`, licence: first?.license?.id ?? first?.license?.name ?? first?.expression ?? "none" };
  });
}

test("every package of the service has a licence that goes with ours", () => {
  const listed = components("--omit", "dev");
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter(({ licence }) => !ofService.includes(licence))).toEqual([]);
});

test("every package that builds or tests it has a licence that allows that", () => {
  expect(components().filter(({ licence }) => !ofTools.includes(licence))).toEqual([]);
});
