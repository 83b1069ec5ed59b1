declare module "virtual:labels" {
  /** Name of the enum → value → English and Chinese. */
  const labels: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>;
  export default labels;
}
