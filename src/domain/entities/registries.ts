/** A register of trials or reviews: how its numbers look, and the page of one. */
interface Registry {
  readonly number: RegExp;
  readonly page?: (number: string) => string;
}

/** Registers by the prefix of their ids. A number is written as its register prints it, in any case. */
const registries: Readonly<Record<string, Registry>> = {
  NCT: { number: /^NCT\d{8}$/i, page: (number) => `https://clinicaltrials.gov/study/${number}` },
  ChiCTR: { number: /^ChiCTR[\w-]+$/i },
  UMIN: { number: /^UMIN\d+$/i },
  ISRCTN: { number: /^ISRCTN\d+$/i, page: (number) => `https://www.isrctn.com/${number}` },
  CTRI: { number: /^CTRI\/[\d/]+$/i },
  ANZCTR: { number: /^ACTRN\d+$/i, page: (number) => `https://www.anzctr.org.au/${number}.aspx` },
  EudraCT: { number: /^EudraCT \d{4}-\d{6}-\d{2}$/i },
  PROSPERO: { number: /^CRD\d+$/i, page: (number) => `https://www.crd.york.ac.uk/PROSPERO/view/${number}` },
};

/** Prefixes of ids that are registrations; reviews also go by that of their numbers. */
export const registryPrefixes: readonly string[] = [...Object.keys(registries), "CRD"];

/** Whether a text is the number of a registration without the prefix of its register, such as `NCT01875081`. */
export const isRegistration = (text: string): boolean => Object.values(registries).some(({ number }) => number.test(text));

/** A registration as an id with the prefix of its register, and its page where each number has one; undefined if the register is unknown. */
export function registrationIdentifier(registration: string): { readonly id: string; readonly url?: string } | undefined {
  const [prefix, { page } = {}] = Object.entries(registries).find(([, { number }]) => number.test(registration)) ?? [];
  if (prefix === undefined) return undefined;
  const local = registration.startsWith(`${prefix} `) ? registration.slice(prefix.length + 1) : registration;
  return { id: `${prefix}:${local}`, ...(page && { url: page(local) }) };
}
