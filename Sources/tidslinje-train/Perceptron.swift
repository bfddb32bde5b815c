import Analysis

/// An averaged perceptron over hashed features (Collins, EMNLP 2002): the weights of one question.
final class Perceptron {
  private var weights: [Int32]
  private var sums: [Int64]
  private var since: [Int32]
  private let mask: Int
  private let answers: Int
  private var now: Int32 = 0

  init(_ question: SyntaxModel.Question, bits: Int) {
    answers = question.answers
    mask = 1 << bits - 1
    weights = Array(repeating: 0, count: 1 << bits + SyntaxModel.margin)
    sums = Array(repeating: 0, count: weights.count)
    since = weights
  }

  /// How much each answer has for it.
  func score(_ features: borrowing FeatureList, into scores: inout [Int32]) {
    for answer in 0..<answers { scores[answer] = 0 }
    for feature in 0..<features.count {
      let place = Int(features[feature]) & mask
      for answer in 0..<answers { scores[answer] &+= weights[place + answer] }
    }
  }

  /// Learns from one decision.
  func learn(_ features: borrowing FeatureList, right: Int, chosen: Int) {
    now += 1
    if right == chosen { return }
    for feature in 0..<features.count {
      let place = Int(features[feature]) & mask
      add(1, at: place + right)
      add(-1, at: place + chosen)
    }
  }

  private func add(_ change: Int32, at place: Int) {
    sums[place] += Int64(weights[place]) * Int64(now - since[place])
    since[place] = now
    weights[place] += change
  }

  /// The mean of the weights over all decisions, as whole numbers of one byte.
  var averaged: [Int8] {
    weights.indices.map { place in
      let sum = sums[place] + Int64(weights[place]) * Int64(now - since[place])
      return Int8(max(-127, min(127, (8 * Double(sum) / Double(max(1, now))).rounded())))
    }
  }
}
