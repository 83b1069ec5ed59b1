/**
 * What hepatologists write short, or laymen say, where the release has no such synonym: key, as `foldWords` leaves it in
 * one, to words that it has. An entity that is called so comes before.
 */
export const commonShorthand: ReadonlyMap<string, string> = new Map([
  ["ecm", "extracellular matrix degradation"],
  ["interferon", "IFN gamma"],
  ["interferongamma", "IFN gamma"],
  ["kc", "Kupffer cell"],
  ["lc", "liver cirrhosis"],
  ["lt", "liver transplantation"],
  ["masld", "steatohepatitis"],
  ["nafld", "steatohepatitis"],
  ["ohe", "hepatic encephalopathy"],
  ["os", "overall survival"],
  ["pht", "portal hypertension"],
  ["tip", "transjugular intrahepatic portosystemic shunting"],
  ["上消化道出血", "静脉曲张出血"],
  ["换肝", "肝移植"],
  ["肝昏迷", "肝性脑病"],
]);
