/** The entity that stands for each donor value of a study. */
export const donorEntities = { autologous: "MSCKG:autologous", allogeneic: "MSCKG:allogeneic" } as const;
