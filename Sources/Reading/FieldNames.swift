import TimelineModel

/// The names of the fields of an object, and of those in its offices, whatever they hold.
struct FieldNames: Decodable {
  let names: [String]
  let offices: [[String]]

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Name.self)
    names = fields.allKeys.map(\.stringValue).sorted()
    offices = (try? fields.decode([FieldNames].self, forKey: Name("offices")).map(\.names)) ?? []
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  /// Names that are not known, and are one slip from one that is: a letter too many, too few or another, or two that have
  /// changed places. What is farther off is another program's.
  static func misspelt(_ names: some Sequence<String>, of known: [String]) -> [(
    name: String, nearest: String
  )] {
    names.compactMap { name in
      if known.contains(name) { return nil }
      let letters = Array(name)
      return known.first { isSlip(letters, of: Array($0)) }.map { (name, $0) }
    }
  }

  private static func isSlip(_ name: [Character], of known: [Character]) -> Bool {
    // Most names are too long or too short, which costs nothing to see.
    guard name.count > 2, abs(name.count - known.count) < 2 else { return false }
    let distance = Misspelling.distance(name, known)
    return distance == 1 || distance == 2 && name.count == known.count && name.sorted() == known.sorted()
  }
}
