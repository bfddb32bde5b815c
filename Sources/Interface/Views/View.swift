/// Something that can be drawn: a value made from just what it shows.
protocol View {
  func draw(in area: Rect, on canvas: inout Canvas)

  /// Whether another view would be drawn alike.
  func shows(sameAs other: any View) -> Bool
}

extension View {
  func shows(sameAs other: any View) -> Bool { false }
}

extension View where Self: Equatable {
  func shows(sameAs other: any View) -> Bool { other as? Self == self }
}
