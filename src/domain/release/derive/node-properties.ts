import type { Label, nodeShapes, PropertyType } from "../../../model/graph-shape.js";

type ValueOf<Type> = Type extends "text"
  ? string
  : Type extends "truth"
    ? boolean
    : Type extends "whole" | "real"
      ? number
      : Type extends "texts"
        ? readonly string[]
        : Type extends PropertyType
          ? readonly number[]
          : never;

type Required<Shape> = { readonly [Name in keyof Shape as Name extends `${string}?` ? never : Name]: ValueOf<Shape[Name]> };

type Optional<Shape> = { readonly [Name in keyof Shape as Name extends `${infer Known}?` ? Known : never]?: ValueOf<Shape[Name]> | undefined };

/** The properties of a node of a label, as its shape says. */
export type NodeProperties<Name extends Label> = Required<(typeof nodeShapes)[Name]> & Optional<(typeof nodeShapes)[Name]>;
