/// What the words of a time mean before any calendar: enough to tell a step of reasoning in whole words.
///
/// The analysis knows more of a meaning than this. Here stands what a reader asks for: «mandag» is a weekday,
/// «for to uker siden» two weeks back, «6. januar» a date that leaves its year out.
public enum Sense: Hashable, Sendable, Codable {
  /// A weekday, 1 = Monday … 7 = Sunday.
  case weekday(Int)
  /// A weekday of the week so many weeks away: «tirsdag i neste uke».
  case weekdayOfWeek(Int, weeksAway: Int)
  /// A day or stretch that every year has, without its year: «6. januar», «i mars», «påsken».
  case withoutYear
  /// The same with its weekday, which only some years have there: «fredag 13. november».
  case withWeekday(Int)
  /// The same in the year so many years away: «i fjor høst».
  case ofYear(away: Int)
  /// A day that every month has, without its month: «den 15.».
  case withoutMonth
  /// The whole unit so many units away: «i går», «for to uker siden», «samme måned».
  case distance(Int, CalendarUnit)
  /// Between so many and so many units away: «for få dager siden».
  case someUnits(Int, Int, CalendarUnit)
  /// The part of a unit that has passed, or that is left: «tidligere i år», «senere i uken».
  case passed(CalendarUnit)
  case left(CalendarUnit)
  /// So many units from a time that the words name: «dagen før julaften 2016».
  case beside(Int, CalendarUnit)
  /// The so-manieth unit of a time that the words name, 0 for the last: «siste dag i oktober 2017».
  case within(Int, CalendarUnit)
  /// A first and a last day: «fra mandag til onsdag».
  case ends
  /// No more than that it lies behind, is now, or lies ahead: «nylig», «nå», «snart».
  case behind, now, ahead
}

/// Beginning, middle or end of a stretch.
public enum PeriodPart: Hashable, Sendable, Codable { case start, middle, end }
