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

  static func sortName(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard words.count > 1, let last = words.last else { return name }
    return last + ", " + words.dropLast().joined(separator: " ")
  }
}
