/** An entity on a pathway. */
export interface PathwayNode {
  readonly id: string;
  /** Its kind, in words of the figure's language. */
  readonly kind: string;
  readonly name: string;
}

/** A step of a pathway. */
export interface PathwayLink {
  readonly from: PathwayNode;
  readonly to: PathwayNode;
  readonly sign: number;
  readonly claims: number;
  readonly studies: number;
  /** Whether it is taken over from a superclass. */
  readonly inherited: boolean;
}

/** A pathway with its sentence. */
export interface DrawnPathway {
  readonly steps: readonly PathwayLink[];
  readonly text: string;
  /** What it comes to for the patient: `BETTER`, `WORSE`, `UNKNOWN`, `PROGNOSTIC` or `NONE_FOUND`. */
  readonly effect: string;
  /** Whether the direct evidence says the opposite. */
  readonly opposed: boolean;
  /** Whether a pathway over the same entities comes to the opposite. */
  readonly twoFaces: boolean;
}

/** What a picture of pathways shows. */
export interface PathwayFigure {
  readonly title: string;
  readonly pathways: readonly DrawnPathway[];
  /** How many there are in all; null where no one counted. */
  readonly total: number | null;
}
