import Foundation

/// Processor time by what it went to.
///
/// It is this thread's own time: what other programs do on the machine meanwhile does not count.
struct Laps {
  private(set) var names: [String] = []
  private var seconds: [String: Double] = [:]
  private var last = Self.now

  /// Sets the time since the last lap, or since the start, down to what it went to.
  ///
  /// Looking at the clock is a call of the system, so it is looked at once.
  mutating func pass(_ name: String) {
    let now = Self.now
    if seconds[name] == nil { names.append(name) }
    seconds[name, default: 0] += now - last
    last = now
  }

  /// What a name took.
  func seconds(_ name: String) -> Double { seconds[name] ?? 0 }

  /// What something takes as a whole, without a look at the clock on the way.
  static func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = now
    try body()
    return now - start
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
