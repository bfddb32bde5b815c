import Foundation

/// Processor time by what it went to.
///
/// It is this thread's own time: what other programs do on the machine meanwhile does not count.
struct Laps {
  private(set) var names: [String] = []
  private var seconds: [String: Double] = [:]
  private var last = Self.now

  /// Sets the time since the last lap, or since the start, down to what it went to.
  mutating func pass(_ name: String) {
    let before = seconds[name]
    if before == nil { names.append(name) }
    seconds[name] = (before ?? 0) + Self.now - last
    last = Self.now
  }

  /// What a name took.
  func seconds(_ name: String) -> Double { seconds[name] ?? 0 }

  /// What all took together.
  var total: Double { seconds.values.reduce(0, +) }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
