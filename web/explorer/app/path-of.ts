/** Path of the page of an entity. */
export const entityPath = (id: string): string => `/entity/${encodeId(id)}`;

/** Path of the page of a study or trial. */
export const studyPath = (id: string): string => `/study/${encodeId(id)}`;

/** A colon may stand in a path as it is (RFC 3986, 3.3). */
const encodeId = (id: string) => encodeURIComponent(id).replaceAll("%3A", ":");
