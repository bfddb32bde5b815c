/// Something that can be drawn. One that is made from just what it shows, and can be compared, is drawn again only when
/// that changes.
protocol View {
  func draw(in area: Rect, on canvas: inout Canvas)
}
