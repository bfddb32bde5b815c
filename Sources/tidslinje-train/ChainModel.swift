import Analysis
import Foundation

/// Regions to learn from, as numbers.
struct Lessons {
  /// The features of all tokens, one after another.
  var features: [UInt64] = []
  var isLexical: [Bool] = []
  /// Where the features of each token begin; one more at the end.
  var tokens: [Int] = [0]
  var labels: [UInt8] = []
  /// The tokens of each region.
  var regions: [Range<Int>] = []
  /// Names whose ends are no ends of tokens, or that lie outside all regions.
  var lost = 0

  mutating func add(_ article: TrainingArticle, _ lessons: [NameTagger.Lesson]) {
    var names = article.names
    for lesson in lessons {
      var labels = [NameLabel](repeating: .outside, count: lesson.spans.count)
      let range = lesson.spans[0].start..<lesson.spans[lesson.spans.count - 1].end
      for name in names where range.contains(name.span.lowerBound) {
        guard let first = lesson.spans.firstIndex(where: { $0.start == name.span.lowerBound }),
          let last = lesson.spans.firstIndex(where: { $0.end == name.span.upperBound }), first <= last
        else { continue }
        names.remove(name)
        labels[first] = first == last ? .alone(name.type) : .begin(name.type)
        guard first < last else { continue }
        for place in first + 1..<last { labels[place] = .inside(name.type) }
        labels[last] = .last(name.type)
      }
      let start = self.labels.count
      self.labels += labels.map(\.lane)
      for token in lesson.features {
        features += token.map(\.number)
        isLexical += token.map(\.isLexical)
        tokens.append(features.count)
      }
      regions.append(start..<self.labels.count)
    }
    lost += names.count { $0.type != .other }
  }
}

/// A linear-chain conditional random field, learned by stochastic gradients whose step shrinks for each weight
/// with what it has moved (AdaGrad), with a Gaussian prior.
final class ChainModel {
  typealias Row = SIMD16<Float>

  struct Settings {
    var epochs = 15
    var step: Float = 0.2
    var prior: Float = 2
    /// The share of features naming a certain word that is left out at each sight.
    var dropout: Float = 0.15
    var least = 2
    var seed: UInt64 = 1
  }

  private let settings: Settings
  private(set) var numbers: [UInt64] = []
  private(set) var counts: [Float] = []
  /// The weights of each feature, averaged over the last epochs.
  private(set) var weights: [Row] = []
  private(set) var transitions: [Row] = Array(repeating: .zero, count: NameLabel.count)

  init(_ settings: Settings) { self.settings = settings }

  private static let allowed: [Row] = (0..<NameLabel.count).map { from in
    var row = Row.zero
    for to in 0..<NameLabel.count
    where NameLabel(lane: UInt8(from)).allows(NameLabel(lane: UInt8(to))) { row[to] = 1 }
    return row
  }
  private static let closing: Row = {
    var row = Row.zero
    for lane in 0..<NameLabel.count where NameLabel(lane: UInt8(lane)).closes { row[lane] = 1 }
    return row
  }()

  /// Learns from the lessons; only from these features, if given.
  func learn(_ lessons: Lessons, only wanted: Set<UInt64>? = nil) {
    let indices = index(lessons, wanted)
    var current = [Row](repeating: .zero, count: numbers.count)
    var moved = [Row](repeating: Row(repeating: 1e-6), count: numbers.count)
    var steps = transitions
    var stepsMoved = [Row](repeating: Row(repeating: 1e-6), count: NameLabel.count)
    weights = Array(repeating: .zero, count: numbers.count)
    transitions = Array(repeating: .zero, count: NameLabel.count)
    var order = Array(lessons.regions.indices)
    var random = Random(state: settings.seed)
    let averaged = max(1, settings.epochs / 3)
    for epoch in 0..<settings.epochs {
      order.shuffle(using: &random)
      pass(lessons, indices, order, &random, &current, &moved, &steps, &stepsMoved)
      if epoch >= settings.epochs - averaged {
        for place in weights.indices { weights[place] += current[place] / Float(averaged) }
        for place in steps.indices { transitions[place] += steps[place] / Float(averaged) }
      }
    }
  }

  /// Numbers the features that are frequent enough, and gives each token's own by number; −1 for others.
  private func index(_ lessons: Lessons, _ wanted: Set<UInt64>?) -> [Int32] {
    var seen: [UInt64: Int32] = [:]
    seen.reserveCapacity(2_000_000)
    for feature in lessons.features { seen[feature, default: 0] += 1 }
    var places: [UInt64: Int32] = [:]
    for (feature, count) in seen where count >= settings.least && wanted?.contains(feature) ?? true {
      places[feature] = 0
    }
    numbers = places.keys.sorted()
    for (place, number) in numbers.enumerated() { places[number] = Int32(place) }
    counts = numbers.map { Float(seen[$0] ?? 1) }
    return lessons.features.map { places[$0] ?? -1 }
  }

  private func pass(
    _ lessons: Lessons, _ indices: [Int32], _ order: [Int], _ random: inout Random, _ weights: inout [Row],
    _ moved: inout [Row], _ steps: inout [Row], _ stepsMoved: inout [Row]
  ) {
    let (step, prior) = (settings.step, settings.prior)
    let dropped = UInt64(settings.dropout * 256)
    var used: [Int32] = []
    var bounds: [Int] = []
    var unary: [Row] = []
    var alphas: [Row] = []
    var betas: [Row] = []
    weights.withUnsafeMutableBufferPointer { weights in
      moved.withUnsafeMutableBufferPointer { moved in
        for number in order {
          let region = lessons.regions[number]
          let count = region.count
          used.removeAll(keepingCapacity: true)
          bounds.removeAll(keepingCapacity: true)
          unary.removeAll(keepingCapacity: true)
          for token in region {
            bounds.append(used.count)
            var sum = Row.zero
            for place in lessons.tokens[token]..<lessons.tokens[token + 1] {
              let feature = indices[place]
              if feature < 0 { continue }
              if lessons.isLexical[place], random.next() & 255 < dropped { continue }
              used.append(feature)
              sum += weights[Int(feature)]
            }
            unary.append(sum)
          }
          bounds.append(used.count)
          let factors = steps.indices.map { Self.exp(steps[$0]) * Self.allowed[$0] }
          for place in 0..<count { unary[place] = Self.exp(unary[place] - unary[place].max()) }
          alphas.removeAll(keepingCapacity: true)
          alphas.append(Self.scaled(factors[0] * unary[0]))
          for place in 1..<max(1, count) {
            var sum = Row.zero
            for from in 0..<NameLabel.count { sum += alphas[place - 1][from] * factors[from] }
            alphas.append(Self.scaled(sum * unary[place]))
          }
          betas = Array(repeating: Self.closing, count: count)
          for place in stride(from: count - 2, through: 0, by: -1) {
            let next = betas[place + 1] * unary[place + 1]
            for from in 0..<NameLabel.count { betas[place][from] = (factors[from] * next).sum() }
            betas[place] = Self.scaled(betas[place])
          }
          for place in 0..<count {
            var slope = -Self.scaled(alphas[place] * betas[place])
            slope[Int(lessons.labels[region.lowerBound + place])] += 1
            for index in bounds[place]..<bounds[place + 1] {
              let feature = Int(used[index])
              let change = slope - weights[feature] * (prior / counts[feature])
              moved[feature] += change * change
              weights[feature] += step * change / moved[feature].squareRoot()
            }
          }
          // The transitions, with those into the first token.
          for place in 0..<count {
            let next = betas[place] * unary[place]
            var expected = factors
            var sum: Float = 0
            for from in 0..<NameLabel.count {
              let weight: Float = place == 0 ? (from == 0 ? 1 : 0) : alphas[place - 1][from]
              expected[from] = weight * factors[from] * next
              sum += expected[from].sum()
            }
            let before = place == 0 ? 0 : Int(lessons.labels[region.lowerBound + place - 1])
            for from in 0..<NameLabel.count {
              var change = -expected[from] / sum
              if from == before { change[Int(lessons.labels[region.lowerBound + place])] += 1 }
              stepsMoved[from] += change * change
              steps[from] += step * change / stepsMoved[from].squareRoot()
            }
          }
        }
      }
    }
  }

  private static func scaled(_ row: Row) -> Row { row / max(row.sum(), 1e-30) }

  private static func exp(_ row: Row) -> Row {
    var result = row
    for lane in 0..<16 { result[lane] = expf(row[lane]) }
    return result
  }

  /// The features by what they are worth, the best first.
  func ranked() -> [Int] {
    let worth = weights.indices.map { place -> Float in
      let row = weights[place]
      let size = max(row.max(), -row.min())
      return size * counts[place].squareRoot().squareRoot()
    }
    return weights.indices.sorted { worth[$0] > worth[$1] }
  }
}

/// A small generator of numbers, the same on every machine.
struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
