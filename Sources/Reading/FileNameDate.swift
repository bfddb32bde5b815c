import TimelineModel

/// The date that a file is named by: «2017-03-22-navn.txt», «vg_20170322.txt», «22.03.2017.txt», «2017-03 mosul.txt».
///
/// Only whole numbers count, and only years that an archive of news can hold: «000_20f4a1.txt» is a number.
struct FileNameDate {
  let when: When

  init?(path: String) {
    let name = Array((path.split(separator: "/").last ?? "").utf8)
    // The extension is none of it, but «22.03.2017» without one is.
    guard let found = Self.runs(in: name).lazy.compactMap({ Self.date($0, in: name) }).first else {
      return nil
    }
    when = found
  }

  /// Runs of digits with single separators between them.
  private static func runs(in name: [UInt8]) -> [[Range<Int>]] {
    var runs: [[Range<Int>]] = []
    var index = 0
    while index < name.count {
      guard Bytes.isDigit(name[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < name.count, Bytes.isDigit(name[end]) { end += 1 }
      if let last = runs.last?.last, last.upperBound + 1 == index, separators.contains(name[last.upperBound])
      {
        runs[runs.count - 1].append(index..<end)
      } else {
        runs.append([index..<end])
      }
      index = end
    }
    return runs
  }

  private static let separators = Array("-_. ".utf8)

  /// Letters that touch a number make it part of something else.
  private static func isWhole(_ range: Range<Int>, in name: [UInt8]) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      guard name.indices.contains(index) else { return false }
      return name[index] | 0x20 >= UInt8(ascii: "a") && name[index] | 0x20 <= UInt8(ascii: "z")
        || name[index] >= 0x80
    }
    return !isLetter(range.lowerBound - 1) && !isLetter(range.upperBound)
  }

  private static func date(_ run: [Range<Int>], in name: [UInt8]) -> When? {
    guard let first = run.first, let last = run.last, isWhole(first.lowerBound..<last.upperBound, in: name)
    else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int {
      name[range].reduce(0) { ($0 * 10 + Int($1) - 48) % 1_000_000_000 }
    }
    func day(_ year: Int, _ month: Int, _ day: Int) -> When? {
      guard (1900...2100).contains(year) else { return nil }
      return CalendarDate(year: year, month: month, day: day).map { When($0) }
    }
    for place in run.indices {
      let (part, rest) = (run[place], run[place...].dropFirst())
      if part.count == 8 {
        let digits = number(part)
        if let found = day(digits / 10_000, digits / 100 % 100, digits % 100) { return found }
      } else if part.count == 4, rest.count >= 2, rest[place + 1].count == 2, rest[place + 2].count <= 2 {
        if let found = day(number(part), number(rest[place + 1]), number(rest[place + 2])) { return found }
      } else if part.count <= 2, rest.count >= 2, rest[place + 1].count <= 2, rest[place + 2].count == 4 {
        if let found = day(number(rest[place + 2]), number(rest[place + 1]), number(part)) { return found }
      }
    }
    guard run.count == 2, run[0].count == 4, run[1].count == 2, (1900...2100).contains(number(run[0])),
      (1...12).contains(number(run[1]))
    else { return nil }
    return When(.month(number(run[1]), of: number(run[0])))
  }
}

extension Header {
  /// Takes the date that the file is named by, where the article says none itself.
  mutating func takeDate(fromNameOf path: String) {
    guard date == nil, let named = FileNameDate(path: path) else { return }
    date = named.when
    dateBasis = .metadata
    dateWords = path.split(separator: "/").last.map(String.init)
    isDatedByFile = true
  }
}
