/**
 * What releases of format 1 wrote for a value that has one spelling since format 2: old spelling to new. `data/enums.json`
 * has the same tables. A study in several countries named them in one text.
 */
export const oldSpellings: {
  readonly status: Readonly<Record<string, string>>;
  readonly phase: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, readonly string[]>>;
} = {
  status: {
    "Unknown status": "unknown_status",
    Recruiting: "recruiting",
    Completed: "completed",
    completed: "completed",
    "Not yet recruiting": "not_yet_recruiting",
    "Active, not recruiting": "active_not_recruiting",
    Terminated: "terminated",
    protocol: "protocol",
    Suspended: "suspended",
  },
  phase: {
    "1": "1",
    "1/2": "1/2",
    "2": "2",
    "2/3": "2/3",
    "3": "3",
    "4": "4",
    "Not Applicable": "not_applicable",
  },
  countries: {
    China: ["China"],
    Egypt: ["Egypt"],
    Iran: ["Iran"],
    "Iran, Islamic Republic of": ["Iran"],
    Japan: ["Japan"],
    India: ["India"],
    "United Kingdom": ["United Kingdom"],
    Turkey: ["Turkey"],
    Vietnam: ["Vietnam"],
    Korea: ["South Korea"],
    "Korea, Republic of": ["South Korea"],
    Belgium: ["Belgium"],
    Germany: ["Germany"],
    Brazil: ["Brazil"],
    Spain: ["Spain"],
    Indonesia: ["Indonesia"],
    Italy: ["Italy"],
    Canada: ["Canada"],
    Singapore: ["Singapore"],
    Taiwan: ["Taiwan"],
    "United States": ["United States"],
    Ukraine: ["Ukraine"],
    "Belgium; Spain; Bulgaria": ["Belgium", "Spain", "Bulgaria"],
    Australia: ["Australia"],
  },
};
