/**
 * Every code a violation can have, and what it means. Codes are stable: clients may act on them. What a code is about
 * in a given case stands in the violation's `params`.
 */
export const violationCodes = {
  // The document makes no sense.
  FIELD_MISSING: 'A field of the document is missing.',
  WRONG_TYPE: 'A field holds something of another type.',
  OUT_OF_RANGE: 'A number is too low or too high, or a text or list too short or too long.',
  INVALID_VALUE: 'A field holds none of the values it may hold.',
  RULESET_MISMATCH: 'The character belongs to another ruleset than the one it was checked against.',
  UNKNOWN_CREATION_METHOD: 'The ruleset has no such way to make scores.',
  UNKNOWN_ABILITY: 'The ruleset has no such ability.',
  UNKNOWN_ANCESTRY: 'The ruleset has no such ancestry.',
  UNKNOWN_CLASS: 'The ruleset has no such class.',
  UNKNOWN_SKILL: 'The ruleset has no such skill.',
  UNKNOWN_ITEM: 'The ruleset has no such item.',
  UNKNOWN_STAT: 'A modifier of an own item changes a number the ruleset does not have.',
  UNKNOWN_POOL: 'Something is spent that is no pool.',
  UNKNOWN_CURRENCY: 'The ruleset has no such coin.',
  UNKNOWN_CONTAINER: 'An item lies in something the character does not carry.',
  CONTAINER_CYCLE: 'An item lies in itself, directly or through others.',
  DUPLICATE_CLASS: 'A class stands in the list twice.',
  DUPLICATE_SKILL: 'A skill stands in the list twice.',
  DUPLICATE_EQUIPMENT_ID: 'Two entries of the equipment share one id.',
  ABILITY_OUT_OF_BOUNDS: 'A base score is outside the bounds of its ability.',
  LEVEL_ABOVE_MAXIMUM: 'The levels of all classes add up to more than the game has.',
  SKILL_RANK_ABOVE_MAXIMUM: 'A skill has a higher rank than it can have.',

  // The game forbids it.
  ABILITY_BUDGET_EXCEEDED: 'Point buy: the scores cost more than the budget.',
  ABILITY_NOT_PURCHASABLE: 'Point buy: the score is not for sale.',
  ABILITY_NOT_IN_ARRAY: 'Array: the score is not in the array, or used more often than it stands there.',
  ABILITY_NOT_ROLLABLE: 'Rolled scores: no roll of the dice gives this score.',
  LEVEL_NEEDS_EXPERIENCE: 'The level asks for more experience than there is.',
  RESPEC_CHANGES_LEVEL: 'A character that is built anew has more or fewer levels than before.',
  ROLL_NOT_OPEN:
    'A roll of hit points is kept for a level that is not rolled for, or that the character does not have.',
  ROLL_IMPOSSIBLE: 'A roll of hit points is more than the die can show.',
  MULTICLASS_FORBIDDEN: 'The game allows one class only.',
  MULTICLASS_PREREQUISITE_UNMET: 'A class asks for something before it stands beside another.',
  SKILL_NOT_AVAILABLE: 'No pick of class or ancestry covers the rank of a skill.',
  SKILL_POINTS_EXCEEDED: 'The ranks cost more skill points than there are.',
  PREREQUISITE_UNMET: 'A skill asks for something the character does not have.',
  ANCESTRY_TOO_BROAD: 'The ancestry is a family of which one member must be chosen.',
  CHOICE_IS_SKILL_PICK: 'Something was picked as a choice that is picked by learning a skill.',
  UNKNOWN_CHOICE: 'Something was picked for a choice the ruleset does not have.',
  CHOICE_NOT_OPEN: 'Something was picked for a choice the character does not have.',
  UNKNOWN_OPTION: 'What was picked is not among the options.',
  OPTION_CLOSED: 'What was picked asks for something the character does not have.',
  OPTION_REPEATED: 'One option was picked more often than it may be.',
  TOO_MANY_PICKED: 'More was picked than may be.',
  SLOT_OVERFULL: 'More is worn or held in one place than fits.',
  ITEM_REQUIREMENT_UNMET: 'An equipped item asks for something the character does not have.',
  NOT_PROFICIENT: 'An equipped item asks for a proficiency the character does not have.',
  NOT_ATTUNABLE: 'An item is attuned that cannot be.',
  LIMIT_EXCEEDED: 'A limit of the game is passed, such as attuned items or load.',

  // One of the two.
  MORE_VIOLATIONS: 'There are more violations than are listed; the message says how many.',
} as const satisfies Readonly<Record<string, string>>;

export type ViolationCode = keyof typeof violationCodes;
