import TimelineModel

/// What an actor that no register holds is called.
extension CastBuilder {
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
  func otherNames(of candidate: ActorRecognizer.Candidate, _ name: String) -> [String] {
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

  static func sortName(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last else { return name }
    return last + ", " + words.dropLast().joined(separator: " ")
  }
}
