import TimelineModel

/// Where an article names its gold actors. Of mentions that overlap the longest counts.
struct GoldMentions {
  struct Place {
    var span: Span
    /// Index into the gold actors.
    var actor: Int
  }

  let places: [Place]

  private struct Candidate {
    var place: Place
    /// Whether the annotator pointed at this very occurrence.
    var isChosen: Bool
  }

  init(of actors: [GoldEntity], in text: GoldText) {
    var candidates: [Candidate] = []
    for (index, actor) in actors.enumerated() {
      for mention in actor.mentions ?? [] {
        let spans =
          mention.occurrence.map { text.span(of: mention.text, occurrence: $0).map { [$0] } ?? [] }
          ?? Self.forms(of: mention.text).flatMap { Self.words($0, in: text) }
        candidates += spans.map {
          Candidate(place: Place(span: $0, actor: index), isChosen: mention.occurrence != nil)
        }
      }
    }
    candidates.sort { Self.rank($0) < Self.rank($1) }
    var places: [Place] = []
    for candidate in candidates where !places.contains(where: { $0.span.overlaps(candidate.place.span) }) {
      places.append(candidate.place)
    }
    self.places = places.sorted { $0.span < $1.span }
  }

  private static func rank(_ candidate: Candidate) -> (Int, Int, Int, Int) {
    let place = candidate.place
    return (place.span.start - place.span.end, candidate.isChosen ? 0 : 1, place.span.start, place.actor)
  }

  /// A form as it stands, at the head of a sentence, inside one, and in capitals.
  private static func forms(of mention: String) -> Set<String> {
    let rest = mention.dropFirst()
    var forms: Set = [mention, mention.prefix(1).uppercased() + rest]
    if rest.contains(" ") || (rest == rest.lowercased() && rest != rest.uppercased()) {
      forms.insert(mention.prefix(1).lowercased() + rest)
    }
    if mention.count > 3 { forms.insert(mention.uppercased()) }
    return forms
  }

  /// Where a form stands as a whole word or with a genitive -s; parts of hyphen compounds do not count.
  private static func words(_ form: String, in text: GoldText) -> [Span] {
    let scalars = text.scalars
    func isInWord(_ position: Int) -> Bool {
      guard scalars.indices.contains(position) else { return false }
      let scalar = scalars[position]
      return scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
    }
    return text.ranges(of: form).compactMap { range in
      let end = range.upperBound
      let hasApostrophe = end < scalars.count && (scalars[end] == "'" || scalars[end] == "’")
      let letter = hasApostrophe ? end + 1 : end
      let isGenitive = letter < scalars.count && scalars[letter] == "s" && !isInWord(letter + 1)
      guard !isInWord(range.lowerBound - 1), isGenitive || !isInWord(end) else { return nil }
      return text.span(range)
    }
  }
}
