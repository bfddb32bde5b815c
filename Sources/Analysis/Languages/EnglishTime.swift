/// The time expressions of English, one row each, as in `NorwegianTime.swift`.
///
/// Spans are those of TIMEX3: without the preposition before a time, with its article and its modifiers. The
/// two ends of «from March to May 2014» are two times.
let englishTimeRules: [TimeRule] =
  EnglishDates.rules + EnglishDays.rules + EnglishClock.rules + EnglishUnits.rules + EnglishLengths.rules
  + EnglishPeriods.rules + EnglishContext.rules
