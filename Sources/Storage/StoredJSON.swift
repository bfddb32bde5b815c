import Foundation

/// Values that are only ever read whole, as JSON text.
enum StoredJSON {
  /// Keys are sorted, so that equal values are equal texts. Kept, for it is asked for each event that is stored.
  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  static func text(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw Damage("\(type): \(error)")
    }
  }
}
