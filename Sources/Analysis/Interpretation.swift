import TimelineModel

extension Analyzer {
  public func interpret(_ words: String, anchor: When?, language: Language) -> When? { nil }
}
