extension English {
  /// Words typed without capitals, with those of months and weekdays: “march 2017”.
  static func capitalised(_ words: String) -> String {
    words.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let name = String(word.prefix { $0.isLetter }).lowercased()
      return months[name] != nil || weekdays[name] != nil
        ? word.prefix(1).uppercased() + word.dropFirst() : String(word)
    }.joined(separator: " ")
  }
}
