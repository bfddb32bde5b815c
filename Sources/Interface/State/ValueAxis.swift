/// A scale of numbers from bottom to top, with round ticks.
struct ValueAxis: Equatable, Sendable {
  let low: Double
  let high: Double
  let step: Double

  /// - Parameters:
  ///   - values: what it must hold. It begins at nought unless they all lie far from it.
  ///   - most: ticks there is room for.
  ///   - isWhole: whether there is nothing between two whole numbers, as with people and countries.
  init(holding values: ClosedRange<Double>, ticks most: Int, isWhole: Bool = false) {
    let bottom = values.lowerBound > values.upperBound / 2 ? values.lowerBound : min(0, values.lowerBound)
    let top = max(values.upperBound, bottom + 1)
    let wanted = Self.round((top - bottom) / Double(max(1, most - 1)))
    step = isWhole ? max(1, wanted) : wanted
    low = (bottom / step).rounded(.down) * step
    high = max((top / step).rounded(.up) * step, low + step)
  }

  var ticks: [Double] { (0...Int(((high - low) / step).rounded())).map { low + Double($0) * step } }

  /// Where a number stands among rows that are counted from the top.
  func row(of value: Double, among rows: Int) -> Int {
    let share = (value - low) / (high - low)
    return rows - 1 - Int((share * Double(rows - 1)).rounded())
  }

  /// The next of 1, 2 and 5 times a power of ten.
  private static func round(_ step: Double) -> Double {
    var power = 1.0
    while power * 10 <= step { power *= 10 }
    while power > step, power > 0.01 { power /= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= step } ?? step
  }
}
