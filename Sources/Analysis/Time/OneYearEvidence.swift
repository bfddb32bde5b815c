import TimelineModel

/// What dates that leave out their year tell together: those behind the article and those ahead of it lie close.
extension DateEvidenceFinder {
  /// «14. mars» behind and «i slutten av mars» ahead are of one and the same March.
  func oneMonth(_ told: [FoundTime]) -> [DateEvidence] {
    let dated = unlike(told).filter { $0.core.nearestMonth != nil }
    return (1...12).flatMap { month -> [DateEvidence] in
      let ofMonth = dated.filter { $0.core.nearestMonth == month }
      guard let past = ofMonth.first(where: { $0.direction == .past && $0.core.isDayOfNearestYear })
      else {
        return []
      }
      return ofMonth.filter { $0.direction == .future }.map { future in
        DateEvidence(
          rule: "one-month", tokens: future.tokens,
          test: .on { day in
            future.readings(from: day).contains { ahead in
              past.readings(from: day).contains { $0.first.year == ahead.first.year }
            }
          })
      }
    }
  }

  /// «17. oktober» behind and «14. november» ahead: were that the next year's, the last one would lie between them, and
  /// the year be said.
  func oneYear(_ told: [FoundTime]) -> [DateEvidence] {
    let dated = unlike(told)
    let past = dated.filter { $0.direction == .past && $0.core.isDayOfNearestYear }
      .prefix(Self.mostDates)
    let ahead = dated.filter {
      $0.direction == .future && ($0.core.isDayOfNearestYear || $0.core.nearestMonth != nil)
    }
    .prefix(Self.mostDates)
    if past.isEmpty { return [] }
    return ahead.map { future in
      // «Ikke før i juni» is said before June.
      let isBefore = (max(0, future.tokens.lowerBound - 2)..<future.tokens.lowerBound).contains {
        text.tokens[$0].kind == .word && lexicon.traits(of: text.tokens[$0].word).contains(.beforehand)
      }
      return DateEvidence(
        rule: "one-year", tokens: future.tokens,
        test: .on { day in
          let coming = future.readings(from: day).filter { !isBefore || $0.first > day }
          return past.allSatisfy { time in
            time.readings(from: day).contains { gone in
              coming.contains { $0.first.dayNumber - gone.first.dayNumber < 366 }
            }
          }
        })
    }
  }

  /// So many dates are held against each other.
  private static let mostDates = 8
}
