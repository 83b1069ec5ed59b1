/** The refusal of a language that is none of the API's, with the one that was meant: graphql-js finds `EN` alike to `cn`. */
export function nameLanguage(message: string): string {
  return message.replace(/(Value "([^"]*)" does not exist in "Language" enum\.)( Did you mean [^?]*\?)?/, (_, refusal: string, given: string) => {
    const meant = /^(cn|zh|chi|zho)/i.test(given) ? "ZH" : /^en/i.test(given) ? "EN" : undefined;
    return `${refusal} ${meant ? `Did you mean the enum value "${meant}"?` : "It has the values EN and ZH."}`;
  });
}
