// Part: what the entities node0, node1, … and the relationships step1, step2, … of a chain of __LENGTH__ steps are ranked by, as lists with an entry for each.
WITH [#each 0..__LENGTH__ ,:node#.id#end] AS nodeIds,
  [#each 1..__LENGTH__ ,:step#.sign#end] AS signs,
  [#each 1..__LENGTH__ ,:coalesce(step#.confidence, 0.0)#end] AS confidences,
  [#each 1..__LENGTH__ ,:coalesce(step#.rank, 0)#end] AS ranks,
  [#each 1..__LENGTH__ ,:coalesce(step#.own, true)#end] AS owns,
  [#each 1..__LENGTH__ ,:coalesce(step#.specificity, 1.0)#end] AS specificities,
  [#each 1..__LENGTH__ ,:coalesce(step#.studies, 0)#end] AS studies,
  [#each 1..__LENGTH__ ,:coalesce(step#.kindOfClaim, 'CAUSAL')#end] AS claimKinds,
  [#each 1..__LENGTH__ ,:coalesce(step#.soleSource, '')#end] AS sources
