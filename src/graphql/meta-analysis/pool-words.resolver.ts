import { FieldResolver, Resolver, Root } from "type-graphql";
import type { Language } from "../fields/enums.js";
import { LanguageArgument, spokenLabel } from "../fields/language-argument.js";
import { LeftOutResult, NotPoolable, PoolNotice } from "./pool.type.js";
import { PoolSubgroup } from "./pool-robustness.type.js";
import { PoolTrial } from "./pooled-study.type.js";
import { Refusal } from "./refusal.type.js";

const detail = "The reason in words.";

/** Words of a refusal. */
@Resolver(() => Refusal)
export class RefusalResolver {
  @FieldResolver(() => String, { description: detail })
  detail(@Root() { detailOf }: Refusal, @LanguageArgument() lang: Language): string {
    return spokenLabel(lang, detailOf);
  }
}

/** Words of a measure that is not pooled. */
@Resolver(() => NotPoolable)
export class NotPoolableResolver {
  @FieldResolver(() => String, { description: detail })
  detail(@Root() { detailOf }: NotPoolable, @LanguageArgument() lang: Language): string {
    return spokenLabel(lang, detailOf);
  }
}

/** Words of a trial. */
@Resolver(() => PoolTrial)
export class PoolTrialResolver {
  @FieldResolver(() => String, { description: "Unit of its effect: the unit of a mean difference, or the name of the scale." })
  unit(@Root() { unitOf }: PoolTrial, @LanguageArgument() lang: Language): string {
    return spokenLabel(lang, unitOf);
  }

  @FieldResolver(() => String, { nullable: true, description: "The event counted; null for means." })
  event(@Root() { eventOf }: PoolTrial, @LanguageArgument() lang: Language): string | null {
    return eventOf ? spokenLabel(lang, eventOf) : null;
  }
}

/** Words of a result left out. */
@Resolver(() => LeftOutResult)
export class LeftOutResultResolver {
  @FieldResolver(() => String, { description: detail })
  detail(@Root() { detailOf }: LeftOutResult, @LanguageArgument() lang: Language): string {
    return spokenLabel(lang, detailOf);
  }
}

/** Words of a notice. */
@Resolver(() => PoolNotice)
export class PoolNoticeResolver {
  @FieldResolver(() => String, { description: "The notice in words." })
  text(@Root() { textOf }: PoolNotice, @LanguageArgument() lang: Language): string {
    return spokenLabel(lang, textOf);
  }
}

/** Words of a subgroup. */
@Resolver(() => PoolSubgroup)
export class PoolSubgroupResolver {
  @FieldResolver(() => String, { description: "Its name." })
  name(@Root() { nameOf }: PoolSubgroup, @LanguageArgument() lang: Language): string {
    return spokenLabel(lang, nameOf);
  }
}
