import Yams

/// What YAML says, as far as the fields above an article go: words, lists and fields, without styles and types.
enum YamlValue: Equatable {
  /// A scalar as it stands, and its line, from 1.
  case words(String, line: Int)
  /// A sequence, and the line that it begins on.
  case list([YamlValue], line: Int)
  /// Fields in the order of the text.
  case fields([Field])

  struct Field: Equatable {
    var key: String
    var value: YamlValue
  }

  /// What Yams has read; nil for what lies deeper than any field of an article does.
  ///
  /// The depth is limited since names of names («aliases») can make a short text into an endless one.
  init?(_ node: Node, depth: Int) {
    if depth == 0 { return nil }
    switch node {
    case .scalar(let scalar): self = .words(scalar.string, line: scalar.mark?.line ?? 1)
    case .sequence(let sequence):
      self = .list(sequence.compactMap { Self($0, depth: depth - 1) }, line: sequence.mark?.line ?? 1)
    case .mapping(let mapping):
      self = .fields(
        mapping.compactMap { key, value in
          guard let key = key.scalar?.string, let value = Self(value, depth: depth - 1) else { return nil }
          return Field(key: key, value: value)
        })
    case .alias: return nil
    }
  }

  /// Where words and lists begin.
  var line: Int? {
    switch self {
    case .words(_, let line), .list(_, let line): line
    case .fields: nil
    }
  }

  /// The items of a list; none of all else.
  var items: [YamlValue] { if case .list(let items, _) = self { items } else { [] } }

  /// The value of the first field with this key.
  subscript(key: String) -> YamlValue? {
    guard case .fields(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }
}
