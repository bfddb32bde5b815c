import Foundation

/// The environment of this process, read once.
enum Environment {
  static let own = ProcessInfo.processInfo.environment
}

/// Where things of the user's lie (XDG Base Directory Specification). Empty and relative values count
/// as unset; nothing is put in the home folder itself.
struct UserFolders {
  private let environment: [String: String]

  init(environment: [String: String] = Environment.own) {
    self.environment = environment
  }

  /// The user's own archive: articles they imported, with their corrections, notes and marks.
  var ownArchive: String { data + "/archive.sqlite" }
  /// The archive of the bundled corpus. Its articles can be made again at any time, but the reader's
  /// marks and notes in it cannot: so it lies with the data, not in the cache.
  var corpusArchive: String { data + "/corpus.sqlite" }

  /// How the reader wants the program: keys, colours, layout, language.
  var configuration: String { folder("XDG_CONFIG_HOME", else: ".config") + "/tidslinje/config.yaml" }
  /// What the program remembers from one run to the next.
  var state: String { folder("XDG_STATE_HOME", else: ".local/state") + "/tidslinje" }

  var home: String { environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory() }

  private var data: String { folder("XDG_DATA_HOME", else: ".local/share") + "/tidslinje" }

  private func folder(_ variable: String, else fallback: String) -> String {
    if let value = environment[variable], value.hasPrefix("/") { return value }
    return home + "/" + fallback
  }
}
