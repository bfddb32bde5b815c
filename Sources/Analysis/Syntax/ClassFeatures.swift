/// What the class of a word is told from: the word, its ending, and what stands around it.
package enum ClassFeatures {
  /// - Parameter classes: those of the words before it.
  package static func collect(
    _ index: Int, _ words: [SyntaxWord], _ classes: [WordClass], into list: inout FeatureList
  ) {
    list.removeAll()
    give(index, words, classes, to: &list)
  }

  @inline(__always)
  static func give(
    _ index: Int, _ words: [SyntaxWord], _ classes: [WordClass], to list: inout some FeatureSink
  ) {
    let edge = SyntaxWord()
    let word = words[index]
    let last = index > 0 ? words[index - 1] : edge
    let next = index + 1 < words.count ? words[index + 1] : edge
    let before = index > 1 ? words[index - 2] : edge
    let after = index + 2 < words.count ? words[index + 2] : edge
    let lastClass = UInt64((index > 0 ? classes[index - 1] : .edge).rawValue)
    let beforeClass = UInt64((index > 1 ? classes[index - 2] : .edge).rawValue)
    list.add(1, 0)
    list.add(2, word.key)
    list.add(3, word.tail >> 40)
    list.add(4, word.tail >> 48)
    list.add(5, word.tail >> 32)
    list.add(6, word.head)
    list.add(7, word.shape, index == 0 ? 1 : 0)
    list.add(8, lastClass)
    list.add(9, lastClass, beforeClass)
    list.add(10, lastClass, word.key)
    list.add(11, last.key)
    list.add(12, next.key)
    list.add(13, before.key)
    list.add(14, after.key)
    list.add(15, last.tail >> 40)
    list.add(16, next.tail >> 40)
    list.add(17, next.shape, word.shape)
    list.add(18, word.key, next.key)
    list.add(19, lastClass, word.tail >> 40)
    list.add(20, word.tail >> 40, next.tail >> 40)
    list.add(21, word.tail >> 24)
    list.add(22, last.key, word.tail >> 40)
    list.add(23, next.key, word.tail >> 40)
  }
}
