/** Words that carry the grammar and not the matter: they never make two claims alike. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above according across after again against ago all almost along already also although am among amid an and another any anyone
   are around as at away back be because been before being below between both but by can cannot could did do does doing done down
   during each either else enough even ever every few first following for from further get gets getting given go goes going gone got
   had has have having he her here hers herself him himself his how however i if in including into is it its itself just last
   later least less let like made make makes making many may me might more most much must my myself near nearly neither never nobody none nothing new
   next no nor not now of off often on once one only onto or other others our ours out over own part per perhaps quite rather
   really same say saying says she should since so some soon still such than that the their theirs them themselves then there
   these they this those though three through throughout thus till to together too toward towards two under until unto up upon us use used
   using very via was way we well went were what whatever when where whether which while who whom whose why will with within
   without would yes yet you your yours said told tell tells telling also added add adds called call calls known
   mr mrs ms dr prof sir reports report reported reportedly news statement spokesman spokeswoman spokesperson sources familiar official officials matter person people
   second third fourth fifth two four five six seven eight nine ten eleven twelve dozen hundred thousand million billion
   monday tuesday wednesday thursday friday saturday sunday january february march april june july august
   september october november december today yesterday tomorrow week weeks month months year years day days hour hours minute minutes
   morning afternoon evening night early mid late earlier recent recently`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
