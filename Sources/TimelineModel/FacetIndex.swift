/// One facet of all events: its values, and for each value the ordinals of its events (a posting list).
public struct FacetIndex: Hashable, Sendable {
  /// A value that events can be filtered by.
  public struct Value: Identifiable, Hashable, Sendable, Codable {
    public var id: String
    /// In the language that the index was read in.
    public var name: String
    /// Other names to find it by.
    public var aliases: [String]

    public init(id: String, name: String, aliases: [String] = []) {
      self.id = id
      self.name = name
      self.aliases = aliases
    }
  }

  /// Values, most frequent first.
  public var values: [Value]
  /// Where each value's posting list begins in `postings`; one more than there are values.
  public var offsets: [Int32]
  /// Sorted ordinals, list after list.
  public var postings: [Int32]
  private let numbers: [String: Int]

  public init(values: [Value] = [], offsets: [Int32] = [0], postings: [Int32] = []) {
    precondition(offsets.count == values.count + 1)
    self.values = values
    self.offsets = offsets
    self.postings = postings
    numbers = Dictionary(values.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Values in an order of their own, with their sorted ordinals; one may have none.
  public init(_ lists: [(id: String, ordinals: [Int32])]) {
    self.init(
      values: lists.map { Value(id: $0.id, name: $0.id) },
      offsets: lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32($1.ordinals.count)) },
      postings: lists.flatMap(\.ordinals))
  }

  /// Place of a value in `values`.
  public func number(of id: String) -> Int? { numbers[id] }

  /// Ordinals of the events with this value, ascending.
  public func events(of number: Int) -> ArraySlice<Int32> {
    postings[Int(offsets[number])..<Int(offsets[number + 1])]
  }

  /// Number of events with this value in the whole archive.
  public func total(of number: Int) -> Int { Int(offsets[number + 1] - offsets[number]) }
}
