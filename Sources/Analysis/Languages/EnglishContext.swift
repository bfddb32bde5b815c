/// Words that make a time of what follows, and times that name no day.
enum EnglishContext {
  static let rules: [TimeRule] = clues + vague

  private static let clues = [
    TimeRule(
      "after-preposition",
      "in|since|until|till|by|after|before|during|through|throughout|of|from|between|around|about|within < {time}"
    ) {
      $0.time
    },
    TimeRule("toward", "on|to|for|into|at < {time}") { captures in
      switch captures.time {
      case .annual(.year, .stated)?, .annual(.season, .nearest)?: nil
      case let time: time
      }
    },
  ]

  private static let vague = [
    TimeRule("now", "now|currently|nowadays") { _ in .reference(.present) },
    TimeRule("current", "current") { _ in .reference(.present) },
    TimeRule("some-day-to-come", "will|would|may|might|could|can|must < one day") { _ in .reference(.future)
    },
    TimeRule("for-now", "the time being") { _ in .reference(.present) },
    TimeRule("now", "(these days|the present time|at the moment|at present)") { _ in .reference(.present)
    },
    TimeRule("recently", "[more|most] recently|lately") { _ in .reference(.past) },
    TimeRule("recently-as", "as recently as") { _ in .nothing },
    TimeRule("the-past", "the [recent|distant] past {end}") { _ in .reference(.past) },
    TimeRule("the-future", "the [near|foreseeable|immediate|distant] future {end}") { _ in .reference(.future)
    },
    TimeRule("the-near-term", "the near|short|long term {end}") { _ in .reference(.future) },
    TimeRule("long-ago", "long ago") { _ in .reference(.past) },
  ]
}
