import Foundation
import TimelineModel

/// Finds the files that articles may stand in.
public struct FolderReader: Sendable {
  public init() {}

  /// All files under some paths: the paths in the order given, below each by the bytes of the name in NFC.
  ///
  /// A file that is named itself is taken whatever its extension; in folders those of a known format are.
  /// What begins with a dot is passed over silently, everything else left out is told.
  public func walk(_ paths: [String]) -> Walk {
    var walk = Walk()
    for path in paths {
      var steps = FolderSteps()
      steps.enter(path)
      walk.files += steps.files.sorted { $0.name.nfc.utf8.lexicographicallyPrecedes($1.name.nfc.utf8) }
      walk.problems += steps.problems
    }
    return walk
  }

  /// The bytes of a file, a pipe or a device.
  ///
  /// - Throws: «not-found» or «unreadable».
  public static func bytes(of path: String) throws(Problem) -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw errno == ENOENT
        ? ReadingProblems.nothing(at: path) : ReadingProblems.unreadable(path, errno)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      bytes += chunk[..<count]
      if count == chunk.count { continue }
      if ferror(file) != 0 { throw ReadingProblems.unreadable(path, errno) }
      return bytes
    }
  }
}

/// What a walk found.
public struct Walk: Hashable, Sendable {
  public var files: [FoundFile] = []
  public var problems: [Problem] = []
}

/// A file that may hold articles.
public struct FoundFile: Hashable, Sendable {
  /// To open it with.
  public var path: String
  /// To show: relative to the folder that was asked for.
  public var name: String

  public init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}

/// One walk below one path.
private struct FolderSteps {
  var files: [FoundFile] = []
  var problems: [Problem] = []
  /// Folders already entered, however they are called: links may lead back to them.
  private var entered: Set<Identity> = []

  private struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  private enum Kind { case file, folder(Identity), other }

  /// Takes what the user named.
  mutating func enter(_ path: String) {
    switch kind(of: path) {
    case .none: problems.append(missing(path, as: ReadingProblems.nothing(at:)))
    case .folder(let identity): enter(folder: path, named: "", identity)
    case .file, .other: files.append(FoundFile(path: path, name: path))
    }
  }

  private mutating func enter(folder path: String, named name: String, _ identity: Identity) {
    guard entered.insert(identity).inserted else {
      problems.append(ReadingProblems.alreadyWalked(path))
      return
    }
    guard access(path, R_OK | X_OK) == 0 else {
      problems.append(ReadingProblems.unreadable(path, errno))
      return
    }
    let children: [String]
    do {
      children = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      problems.append(ReadingProblems.unreadable(path, EIO))
      return
    }
    for child in children.sorted(by: { $0.nfc.utf8.lexicographicallyPrecedes($1.nfc.utf8) })
    where !child.hasPrefix(".") {
      take(path.hasSuffix("/") ? path + child : path + "/" + child, name.isEmpty ? child : name + "/" + child)
    }
  }

  private mutating func take(_ path: String, _ name: String) {
    switch kind(of: path) {
    case .none: problems.append(missing(path, as: ReadingProblems.leadingNowhere))
    case .folder(let identity): enter(folder: path, named: name, identity)
    case .file where Format.of(path: path) == nil: problems.append(ReadingProblems.unknownFormat(path))
    case .file: files.append(FoundFile(path: path, name: name))
    case .other: problems.append(ReadingProblems.noFile(path))
    }
  }

  /// A path that leads nowhere, told from one that we may not look behind.
  private func missing(_ path: String, as problem: (String) -> Problem) -> Problem {
    [EACCES, ELOOP].contains(errno) ? ReadingProblems.unreadable(path, errno) : problem(path)
  }

  /// What a path leads to, through links; nil, with `errno` set, when it leads nowhere.
  private func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR:
      return .folder(Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)))
    default: return .other
    }
  }
}
