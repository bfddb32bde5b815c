import TimelineModel

/// What an actor that no register holds is called.
extension CastBuilder {
  /// «Berg Dal» of «Andreas Berg Dal»; a name of one or two words as it is.
  static func withoutGiven(_ name: String) -> String {
    let words = name.utf8.split(separator: 0x20, maxSplits: 1)
    return words.count > 1 && words[1].contains(0x20) ? String(Substring(words[1])) : name
  }

  /// Stable: made from the name alone.
  static func newID(_ name: String) -> Actor.ID {
    var slug = ""
    for character in name.lowercased() {
      switch character {
      case "a"..."z", "0"..."9": slug.append(character)
      case "æ": slug += "ae"
      case "ø", "ö": slug += "o"
      case "å", "ä": slug += "a"
      default:
        if slug.last != "-", character.isASCII {
          slug.append("-")
        } else if character.isLetter {
          slug.append(character)
        }
      }
    }
    return "new:" + slug
  }

  /// How an article may call an organisation once it has named it: by the letters in brackets behind the name, «(DSB)»,
  /// or by the last word in the definite, «Fiskarlaget» of «Norges Fiskarlag».
  func otherNames(of candidate: Candidate, _ name: String) -> [String] {
    let behind = candidate.tokens.upperBound
    var names: [String] = []
    if candidate.sentence.contains(behind + 2), recognizer.isBracketed(text, behind + 1),
      text.tokens[behind + 1].marks.contains(.allCapitals)
    {
      names.append(String(text.word(behind + 1)))
    }
    if name.contains(" "), let last = name.split(separator: " ").last, last.count > 4,
      last.first?.isUppercase ?? false
    {
      names += NorwegianActors.definiteEndings.map { last + $0 }
    }
    return names
  }

  /// The body of the register whose letters stand in brackets behind a name of several words.
  func bodyInBrackets(behind candidate: Candidate) -> Int? {
    let letters = candidate.tokens.upperBound + 1
    guard candidate.tokens.count > 1, candidate.sentence.contains(letters + 1),
      recognizer.isBracketed(text, letters), text.tokens[letters].marks.contains(.allCapitals)
    else { return nil }
    return recognizer.organizationsByName[String(text.word(letters))]
  }

  static func surname(_ name: String) -> String {
    let words = name.split(separator: " ")
    return (words.last { !isGeneration($0) } ?? words.last).map(String.init) ?? name
  }

  /// Who made a picture, or the party behind a name: named, but no actor of the article.
  mutating func addCredit(_ candidate: Candidate, _ kind: Mention.Kind) {
    if candidate.tag != nil { add(candidate, kind, nil, nil, .newName) }
  }

  /// «Vik, Ola», «Vik, Ola Jr.»
  static func sortName(_ name: String) -> String {
    var words = name.split(separator: " ")
    let generation = words.count > 2 && words.last.map(isGeneration) ?? false ? words.removeLast() : nil
    guard words.count > 1, let last = words.popLast() else { return name }
    return last + ", " + (words + (generation.map { [$0] } ?? [])).joined(separator: " ")
  }

  /// «Ola Vik | Jr.»
  private static func isGeneration(_ word: Substring) -> Bool {
    ["Jr", "Jr.", "jr.", "Sr", "Sr.", "sr."].contains(word)
  }
}
