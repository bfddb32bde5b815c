import Foundation

/// Values that are only ever read whole, as JSON text.
enum StoredJSON {
  /// Keys are sorted, so that equal values are equal texts.
  static func text(_ value: some Encodable) throws -> String {
    try JSONWriter.text(value)
  }

  static func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw Damage("\(type): \(error)")
    }
  }
}
