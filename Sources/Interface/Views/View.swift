/// Something that can be drawn: a value made from just what it shows.
protocol View {
  func draw(in area: Rect, on canvas: inout Canvas)
}
